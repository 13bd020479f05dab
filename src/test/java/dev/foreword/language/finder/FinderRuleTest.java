package dev.foreword.language.finder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule takes what its example says, and nothing of its other example. */
class FinderRuleTest {

    @TestFactory
    Stream<DynamicTest> rulesTakeWhatTheirExamplesSay() {
        return QuantityFinder.RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.kind() + " " + rule.is(), () -> {
                    Example example = Example.of(rule.is());
                    assertThat(taken(rule, example.text())).containsExactlyElementsOf(example.marked());
                    assertThat(taken(rule, rule.isNot())).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> theFinderTakesWhatItsRulesSay() {
        return QuantityFinder.RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.kind() + " " + rule.is(), () -> {
                    Example example = Example.of(rule.is());
                    assertThat(QuantityFinder.find(Tokens.of(example.text())).stream()
                                    .filter(m -> m.kind() == rule.kind())
                                    .map(m -> example.text().substring(m.from(), m.to())))
                            .containsExactlyElementsOf(example.marked());
                }));
    }

    private static List<String> taken(FinderRule rule, String text) {
        Tokens tokens = Tokens.of(text);
        List<String> taken = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            int end = rule.matcher().end(tokens, at);
            if (end > at) {
                taken.add(tokens.between(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return taken;
    }

    /** A text without its brackets, and what stood in them; brackets in brackets belong to the text. */
    private record Example(String text, List<String> marked) {
        static Example of(String written) {
            StringBuilder text = new StringBuilder();
            List<String> marked = new ArrayList<>();
            int depth = 0;
            int begin = 0;
            for (int i = 0; i < written.length(); i++) {
                char c = written.charAt(i);
                depth += c == '[' ? 1 : 0;
                boolean edge = (c == '[' || c == ']') && depth == 1;
                depth -= c == ']' ? 1 : 0;
                if (!edge) {
                    text.append(c);
                } else if (c == '[') {
                    begin = text.length();
                } else {
                    marked.add(text.substring(begin));
                }
            }
            return new Example(text.toString(), marked);
        }
    }
}
