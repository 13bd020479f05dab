package dev.foreword.source.bibliography;

import dev.foreword.data.MonthNames;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.basic.PublicationDate;
import dev.foreword.model.citation.Source;
import java.io.StringReader;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads BibTeX (Patashnik, BibTeXing, 1988), with the fields of biblatex that reference managers write. */
final class BibTexSources {

    private static final Pattern LEXER_PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    /** The beginning of an entry, with its key. */
    private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t]*+@\\w+\\s*\\{\\s*([^\\s,{}]+)\\s*,");

    private final String file;
    private final Diagnostics diagnostics;

    BibTexSources(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    List<Source> read(String text) {
        Optional<BibTeXDatabase> database = parse(text);
        if (database.isEmpty()) {
            return List.of();
        }
        Map<String, Place> places = places(text);
        return database.get().getEntries().values().stream()
                .map(entry -> source(entry, places.getOrDefault(entry.getKey().getValue(), Place.startOf(file))))
                .toList();
    }

    private Optional<BibTeXDatabase> parse(String text) {
        try {
            // This constructor, and no other, knows the names of the months.
            return Optional.of(new BibTeXParser().parse(new StringReader(text)));
        } catch (ParseException e) {
            boolean known = e.currentToken != null && e.currentToken.next != null;
            report(
                    known
                            ? Place.at(file, e.currentToken.next.beginLine, e.currentToken.next.beginColumn)
                            : Place.startOf(file));
        } catch (TokenMgrException e) {
            Matcher m = LEXER_PLACE.matcher(String.valueOf(e.getMessage()));
            report(
                    m.find()
                            ? Place.at(file, Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))
                            : Place.startOf(file));
        } catch (ObjectResolutionException e) {
            report(Place.startOf(file));
        }
        return Optional.empty();
    }

    private void report(Place place) {
        diagnostics.report(
                Rule.BIBTEX_SYNTAX,
                place,
                "this isn’t BibTeX: it can’t be read on from here",
                "look for a brace or a comma that is missing before this place");
    }

    /**
     * {@return where each source is described first, by its key}
     *
     * <p>The library keeps the first of two entries with one key, and says nothing of the other.
     */
    private Map<String, Place> places(String text) {
        Map<String, Place> places = new HashMap<>();
        Map<String, Place> first = new HashMap<>();
        Matcher entry = ENTRY.matcher(text);
        int line = 1;
        int start = 0;
        while (entry.find()) {
            for (int end = text.indexOf('\n', start);
                    end >= 0 && end < entry.start(1);
                    end = text.indexOf('\n', start)) {
                line++;
                start = end + 1;
            }
            Place place = Place.at(file, line, entry.start(1) - start + 1);
            places.putIfAbsent(entry.group(1), place);
            Place earlier = first.putIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), place);
            if (earlier != null) {
                diagnostics.report(
                        Rule.SOURCE_DUPLICATE,
                        place,
                        "the source \"" + entry.group(1) + "\" is already described at " + earlier,
                        "keep one of the two");
            }
        }
        return places;
    }

    private Source source(BibTeXEntry entry, Place place) {
        String title = field(entry, "title");
        if (title.isEmpty()) {
            diagnostics.report(Rule.MISSING_KEY, place, "this source has no title", "add a field \"title = {…}\"");
        }
        String container = first(entry, "journal", "journaltitle", "booktitle");
        return new Source(
                entry.getKey().getValue(),
                SourceType.ofBibTex(entry.getType().getValue().toLowerCase(Locale.ROOT)),
                title,
                new Source.Makers(names(entry, "author"), names(entry, "editor")),
                new Source.Publication(
                        date(entry),
                        (field(entry, "note") + field(entry, "pubstate"))
                                .toLowerCase(Locale.ROOT)
                                .contains("forthcoming"),
                        first(entry, "publisher", "institution", "school", "organization"),
                        first(entry, "address", "location"),
                        new Source.Container(
                                container,
                                field(entry, "volume"),
                                container.isEmpty() || !field(entry, "issue").isEmpty()
                                        ? field(entry, "issue")
                                        : field(entry, "number"),
                                field(entry, "pages").replaceAll("-{2,}", "–")),
                        field(entry, "edition"),
                        container.isEmpty() ? field(entry, "number") : ""),
                new Source.Link(
                        field(entry, "url"),
                        PublicationDate.of(field(entry, "urldate")).orElse(null),
                        "",
                        field(entry, "doi"),
                        field(entry, "isbn")),
                "",
                place);
    }

    private static String date(BibTeXEntry entry) {
        String date = field(entry, "date");
        if (!date.isEmpty()) {
            return date;
        }
        String year = field(entry, "year");
        String month = field(entry, "month").toLowerCase(Locale.ROOT);
        Optional<Month> named = MonthNames.of(month.substring(0, Math.min(month.length(), 3)));
        return named.filter(m -> year.matches("\\d{4}"))
                .map(m -> String.format(Locale.ROOT, "%s-%02d", year, m.getValue()))
                .orElse(year);
    }

    private static List<Source.Author> names(BibTeXEntry entry, String key) {
        Value value = entry.getField(new Key(key));
        return value == null
                ? List.of()
                : Names.bibTex(value.toUserString()).stream()
                        .map(name -> new Source.Author(plain(name.family()), plain(name.given())))
                        .toList();
    }

    private static String first(BibTeXEntry entry, String... keys) {
        for (String key : keys) {
            String value = field(entry, key);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String field(BibTeXEntry entry, String key) {
        Value value = entry.getField(new Key(key));
        return value == null ? "" : plain(value.toUserString());
    }

    /** Accents and braces of LaTeX become the characters that they stand for. */
    private static String plain(String latex) {
        try {
            return new LaTeXPrinter()
                    .print(new LaTeXParser().parse(new StringReader(latex)))
                    .strip();
        } catch (ParseException | TokenMgrException e) {
            return latex.replaceAll("[{}]", "").strip();
        }
    }
}
