package dev.foreword.diagnostics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The page of the catalogue that explains a rule: a paragraph, an example that fires, and one that doesn't. */
public final class RuleExplanation {

    private RuleExplanation() {}

    /**
     * {@return the explanation as Markdown}
     *
     * @param rule the rule to explain
     */
    public static String of(Rule rule) {
        String name = "rules/" + rule.id() + ".md";
        try (InputStream in = RuleExplanation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the rule " + rule.id() + " has no explanation");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
