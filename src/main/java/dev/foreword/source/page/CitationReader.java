package dev.foreword.source.page;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.node.CitationNode.Cite;
import dev.foreword.model.node.CitationNode.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands between the brackets of a citation: {@code see @key, p. 12; @other, cited in @third}. The forms are
 * Pandoc’s (“Citation syntax”), as far as they stand in brackets; {@code -@key} leaves out an author whom the text names.
 */
record CitationReader(Diagnostics diagnostics) {

    private static final Pattern CITE = Pattern.compile(
            "(?<hyphen>-?)@(?<key>[^\\s,;@]++)(?:\\s*,\\s*|\\s+(?=\\p{L}{0,10}\\.?\\s?[\\d§])|\\s*$)(?<place>.*)");
    private static final Pattern CITED_IN = Pattern.compile("(?:(.*?),\\s*)?cited in\\s+(@.*)");
    private static final Pattern EMPHASIS = Pattern.compile("[*_]");

    /** {@return the sources; those that can’t be read are reported} */
    List<Cite> read(String text, Place place) {
        List<Cite> cites = new ArrayList<>();
        for (String part : text.replace('\n', ' ').split(";", -1)) {
            cite(part.strip(), place).ifPresent(cites::add);
        }
        return cites;
    }

    private Optional<Cite> cite(String text, Place place) {
        int from = start(text);
        Matcher m = CITE.matcher(text.substring(from));
        if (!m.matches()) {
            diagnostics.report(
                    Rule.CITATION_SYNTAX,
                    place,
                    "\"" + text + "\" cites nothing",
                    "write [@key], [see @key, p. 12] or [@key, p. 12; @other]; each has an at sign");
            return Optional.empty();
        }
        Lead lead = new Lead(words(text.substring(0, from)), !m.group("hyphen").isEmpty());
        String rest = words(m.group("place"));
        Matcher in = CITED_IN.matcher(rest);
        if (in.matches()) {
            String locator = Optional.ofNullable(in.group(1)).orElse("").strip();
            return Optional.of(
                    new Cite(m.group("key"), locator, cite(in.group(2), place).orElse(null), lead));
        }
        return Optional.of(new Cite(m.group("key"), rest, null, lead));
    }

    /** Where the key begins, with the hyphen before its at sign. */
    private static int start(String text) {
        int at = Math.max(0, text.indexOf('@'));
        return at > 0 && text.charAt(at - 1) == '-' ? at - 1 : at;
    }

    /** Words in a citation are set plain, for it may stand where all else is. */
    private static String words(String written) {
        return EMPHASIS.matcher(written).replaceAll("").strip();
    }
}
