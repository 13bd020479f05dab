package dev.foreword.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.LocaleProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import dev.foreword.model.citation.Source;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A style of the Citation Style Language 1.0.2, with sources.
 *
 * <p>The library is asked for one source at a time, always as if it were the first: it knows nothing of short forms,
 * and writes “Ibid.” where a note cites several sources. {@link NoteForms} knows what was cited before.
 */
final class CslStyle {

    /** Those that are part of the tool; the library’s ten thousand would make it three times as large. */
    static final Set<String> SHIPPED = Set.of(
            "apa",
            "chicago-author-date",
            "chicago-notes-bibliography",
            "chicago-shortened-notes-bibliography",
            "harvard-cite-them-right",
            "mhra-notes",
            "mhra-shortened-notes",
            "new-harts-rules-author-date",
            "new-harts-rules-notes",
            "new-harts-rules-short-notes",
            "oscola");

    private final CSL csl;
    private final Map<String, Source> sources = new HashMap<>();

    /**
     * @param style the name of a style, or the whole of one as XML
     * @param language the site’s, as BCP 47
     * @throws IOException if there is no such style
     */
    CslStyle(String style, String language, Collection<Source> sources) throws IOException {
        sources.forEach(source -> this.sources.put(source.key(), source));
        ListItemDataProvider items =
                new ListItemDataProvider(sources.stream().map(CslItem::of).toList());
        this.csl = new CSL(items, locale(language), null, style, language);
    }

    /** The library merges American words into all others, and then prefers American dates and quotation marks. */
    private static LocaleProvider locale(String language) {
        String xml = xml(language);
        return asked -> xml;
    }

    private static String xml(String language) {
        DefaultLocaleProvider provider = new DefaultLocaleProvider();
        try {
            return provider.retrieveLocale(language);
        } catch (RuntimeException e) {
            return provider.retrieveLocale("en-GB");
        }
    }

    /** {@return a citation of one source, as marked text, without brackets and full stop} */
    String cite(String key, String where) {
        Source source = source(key);
        Locator locator = Locator.of(where);
        if (isFixed(source)) {
            String words = source.fixed().isEmpty() ? source.title() : source.fixed();
            return where.isEmpty() ? words : words + ", " + where;
        }
        CSLCitationItemBuilder item = new CSLCitationItemBuilder(key);
        if (locator.label() != null) {
            item.label(locator.label()).locator(locator.text());
        }
        startAfresh();
        String text = csl.makeCitation(new CSLCitation(item.build())).get(0).getText();
        return bare(text) + locator.after();
    }

    /** {@return the entry of a source in a bibliography, as marked text} */
    String entry(String key) {
        Source source = source(key);
        if (isFixed(source)) {
            return cite(key, "") + ".";
        }
        startAfresh();
        csl.registerCitationItems(key);
        String[] entries = csl.makeBibliography().getEntries();
        // A style without a bibliography, such as one of short notes, has no entries.
        return entries.length == 0 ? cite(key, "") + "." : entries[0].strip();
    }

    /** A law goes by its short title, which has its year: the Children Act 1989. */
    private static boolean isFixed(Source source) {
        return !source.fixed().isEmpty() || source.type().equals("legislation");
    }

    /** A reset also takes the format away. */
    private void startAfresh() {
        csl.reset();
        csl.setOutputFormat(new MarkedFormat());
    }

    private Source source(String key) {
        Source source = sources.get(key);
        if (source == null) {
            throw new IllegalArgumentException("not a source of this style: " + key);
        }
        return source;
    }

    private static String bare(String text) {
        // Without an author, styles leave the comma behind its place.
        String words = text.strip().replace(", (", " (");
        if (words.endsWith(".")) {
            words = words.substring(0, words.length() - 1);
        }
        return words.startsWith("(") && words.endsWith(")") ? words.substring(1, words.length() - 1) : words;
    }
}
