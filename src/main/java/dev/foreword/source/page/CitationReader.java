package dev.foreword.source.page;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.node.CitationNode.Cite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between the brackets of a citation: {@code @key, p. 12; @other, cited in @third}. */
record CitationReader(Diagnostics diagnostics) {

    private static final Pattern CITE = Pattern.compile("@([^\\s,;@]+)\\s*(?:,\\s*(.*))?");
    private static final Pattern CITED_IN = Pattern.compile("(?:(.*?),\\s*)?cited in\\s+(@.*)");

    /** {@return the sources; those that can’t be read are reported} */
    List<Cite> read(String text, Place place) {
        List<Cite> cites = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            cite(part.strip(), place).ifPresent(cites::add);
        }
        return cites;
    }

    private Optional<Cite> cite(String text, Place place) {
        Matcher m = CITE.matcher(text);
        if (!m.matches()) {
            diagnostics.report(
                    Rule.CITATION_SYNTAX,
                    place,
                    "\"" + text + "\" cites nothing",
                    "write [@key], [@key, p. 12] or [@key, p. 12; @other]; each begins with an at sign");
            return Optional.empty();
        }
        String rest = Optional.ofNullable(m.group(2)).orElse("").strip();
        Matcher in = CITED_IN.matcher(rest);
        if (in.matches()) {
            String locator = Optional.ofNullable(in.group(1)).orElse("").strip();
            return Optional.of(
                    new Cite(m.group(1), locator, cite(in.group(2), place).orElse(null)));
        }
        return Optional.of(new Cite(m.group(1), rest, null));
    }
}
