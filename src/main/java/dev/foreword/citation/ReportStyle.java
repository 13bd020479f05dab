package dev.foreword.citation;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.citation.CitationStyle;
import dev.foreword.model.citation.Source;
import dev.foreword.model.node.CitationNode.Cite;
import dev.foreword.model.node.Citations;
import java.io.IOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The style of a report with what the report cites: full forms, short forms, entries of the bibliography. */
final class ReportStyle {

    private final CslStyle first;
    private final CslStyle later;
    private final YearLetters letters;
    private final Cited cited;
    private final Locale locale;

    private ReportStyle(CslStyle first, CslStyle later, Cited cited, Locale locale) {
        this.first = first;
        this.later = later;
        this.cited = cited;
        this.locale = locale;
        this.letters = new YearLetters(cited.sources().keySet(), key -> first.cite(key, ""), first::entry, locale);
    }

    /** {@return the style; empty when there is none of its name, which is reported} */
    static Optional<ReportStyle> open(
            CitationStyle style, String language, Cited cited, Place place, Diagnostics diagnostics) {
        Optional<CslStyle> first = load(style.style(), language, cited, place, diagnostics);
        Optional<CslStyle> later =
                style.shortStyle().isEmpty() ? first : load(style.shortStyle(), language, cited, place, diagnostics);
        return first.isEmpty() || later.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportStyle(first.get(), later.get(), cited, Locale.forLanguageTag(language)));
    }

    private static Optional<CslStyle> load(
            String style, String language, Cited cited, Place place, Diagnostics diagnostics) {
        boolean own = style.startsWith("<");
        if (!own && !CslStyle.SHIPPED.contains(style)) {
            diagnostics.report(
                    Rule.UNKNOWN_CITATION_STYLE,
                    place,
                    "the tool has no style of citations called \"" + style + "\"",
                    Suggestions.help(style, CslStyle.SHIPPED, "styles")
                            + "; another can lie in content/ as a file, style: ../my-style.csl");
            return Optional.empty();
        }
        try {
            return Optional.of(new CslStyle(style, language, cited.sources().values()));
        } catch (IOException | RuntimeException e) {
            diagnostics.report(
                    Rule.UNKNOWN_CITATION_STYLE,
                    place,
                    "the style of citations can’t be read",
                    "it has to be a style of the Citation Style Language 1.0.2 that stands on its own");
            return Optional.empty();
        }
    }

    /** {@return a source in full} */
    String full(Cite cite) {
        return cite(cite, first);
    }

    /** {@return a source that was cited before} */
    String brief(Cite cite) {
        return cite(cite, later);
    }

    private String cite(Cite cite, CslStyle style) {
        String text = letters.in(style.cite(cite.key(), cite.locator()), cite.key());
        Source source = cited.sources().get(cite.key());
        return cite.lead().namesAuthor() && source != null ? withoutAuthor(text, source) : text;
    }

    /**
     * The library has no use for {@code suppress-author}. Behind the author comes the year in styles of author and year, and
     * the title in those of notes; a text in which neither is found stays whole.
     */
    private String withoutAuthor(String text, Source source) {
        if (first == later) {
            return YearLetters.fromYear(text);
        }
        int title = text.indexOf(source.title());
        boolean marked = title > 0 && "\u2018\u201C'\"".indexOf(text.charAt(title - 1)) >= 0;
        boolean italic = title > 0 && text.charAt(title - 1) == MarkedText.ITALIC;
        return title < 0 ? text : text.substring(marked || italic ? title - 1 : title);
    }

    /** {@return all that the report cites, in the order of the alphabet} */
    List<Citations.Entry> bibliography() {
        Collator collator = Collator.getInstance(locale);
        return cited.sources().values().stream()
                .sorted(Comparator.comparing((Source s) -> sortKey(letters.in(first.entry(s.key()), s.key())), collator)
                        .thenComparing(Source::key))
                .map(source -> new Citations.Entry(source, entry(source)))
                .toList();
    }

    private static String sortKey(String entry) {
        return entry.replaceAll("^[^\\p{L}\\p{N}]+|[\uE000\uE001]", "");
    }

    private Node entry(Source source) {
        Document text = new Document();
        MarkedText.append(text, letters.in(first.entry(source.key()), source.key()));
        archived(source, text);
        return text;
    }

    /** Appends the way to a copy that stays, if there is one. */
    static void archived(Source source, Node to) {
        if (!source.link().archived().isEmpty()) {
            to.appendChild(new Text(" ("));
            MarkedText.link(
                    to, "archived copy of " + source.title(), source.link().archived());
            to.appendChild(new Text(")"));
        }
    }
}
