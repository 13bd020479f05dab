package dev.foreword.source.bibliography;

import dev.foreword.data.MonthNames;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.basic.PublicationDate;
import dev.foreword.model.citation.Source;
import dev.foreword.source.bibliography.BibTexPieces.Piece;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads BibTeX (Patashnik, BibTeXing, 1988), with the fields of biblatex that reference managers write. An entry that can’t
 * be read takes no other with it, and what readers would miss of the others is told.
 */
final class BibTexSources {

    /** So many commands of one field are told, and no more. */
    private static final int MOST_TOLD = 3;

    private static final Set<String> NO_SOURCES = Set.of("comment", "preamble", "string");

    /** Fields that readers would miss, and that no style prints from here. */
    private static final List<String> LOST =
            List.of("note", "howpublished", "series", "chapter", "translator", "titleaddon", "eventtitle", "version");

    private static final Pattern FORTHCOMING =
            Pattern.compile("\\b(?:forthcoming|in press|to appear)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCESSED =
            Pattern.compile("(?:last )?(?:accessed|retrieved|visited)[: ]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private record Entry(Piece piece, BibTexFields fields) {}

    private final String file;
    private final Diagnostics diagnostics;

    BibTexSources(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    List<Source> read(String text) {
        BibTexEntryReader reader = new BibTexEntryReader(diagnostics);
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Source> sources = new ArrayList<>();
        Map<String, Place> first = new HashMap<>();
        for (Piece piece : BibTexPieces.of(file, text)) {
            Optional<BibTexFields> fields = reader.read(piece);
            if (NO_SOURCES.contains(piece.type()) || isTwice(piece, first)) {
                continue;
            }
            fields.ifPresentOrElse(
                    f -> entries.putIfAbsent(piece.key(), new Entry(piece, f)), () -> sources.add(unread(piece)));
        }
        entries.values().forEach(entry -> sources.add(source(entry, entries)));
        return sources;
    }

    private boolean isTwice(Piece piece, Map<String, Place> first) {
        Place earlier = first.putIfAbsent(piece.key().toLowerCase(Locale.ROOT), piece.keyPlace());
        if (earlier != null) {
            diagnostics.report(
                    Rule.SOURCE_DUPLICATE,
                    piece.keyPlace(),
                    "the source \"" + piece.key() + "\" is already described at " + earlier,
                    "keep one of the two");
        }
        return earlier != null;
    }

    /** What couldn’t be read is there all the same: who cites it has made no mistake. */
    private static Source unread(Piece piece) {
        return new Source(
                piece.key(),
                SourceType.ofBibTex(piece.type()),
                piece.key(),
                new Source.Makers(List.of(), List.of()),
                Source.Publication.NONE,
                new Source.Link("", null, "", "", ""),
                "",
                piece.keyPlace());
    }

    private Source source(Entry entry, Map<String, Entry> all) {
        Piece piece = entry.piece();
        Entry parent = all.get(entry.fields().text("crossref"));
        BibTexFields fields = parent == null ? entry.fields() : entry.fields().within(parent.fields());
        if (!fields.has("title")) {
            diagnostics.report(
                    Rule.MISSING_KEY, piece.keyPlace(), "this source has no title", "add a field \"title = {…}\"");
        }
        reportLost(piece, fields);
        return new Source(
                piece.key(),
                SourceType.ofBibTex(piece.type()),
                fields.title("title", "subtitle"),
                new Source.Makers(names(fields, "author"), names(fields, "editor")),
                publication(fields),
                link(fields),
                "",
                piece.keyPlace());
    }

    private static Source.Publication publication(BibTexFields fields) {
        String container = fields.first("journal", "journaltitle", "booktitle");
        boolean issue = !container.isEmpty() && !fields.has("issue");
        return new Source.Publication(
                date(fields),
                FORTHCOMING
                        .matcher(fields.text("note") + " " + fields.text("pubstate") + " " + fields.text("year"))
                        .find(),
                fields.first("publisher", "institution", "school", "organization"),
                fields.first("address", "location"),
                new Source.Container(
                        container,
                        fields.text("volume"),
                        issue ? fields.text("number") : fields.text("issue"),
                        fields.text("pages")),
                fields.text("edition"),
                container.isEmpty() ? fields.text("number") : "");
    }

    private static Source.Link link(BibTexFields fields) {
        String url = fields.verbatim("url");
        return new Source.Link(
                Stream.of(url, fields.address("howpublished"), fields.address("note"))
                        .filter(address -> !address.isEmpty())
                        .findFirst()
                        .orElse(""),
                checked(fields).orElse(null),
                "",
                fields.verbatim("doi").replaceFirst("^https?://(?:dx\\.)?doi\\.org/", ""),
                fields.verbatim("isbn"));
    }

    private static Optional<PublicationDate> checked(BibTexFields fields) {
        return PublicationDate.of(fields.verbatim("urldate"))
                .or(() -> PublicationDate.of(accessed(fields.text("note"))));
    }

    /** {@return the day in a note such as “Accessed: 2020-05-03”; empty for others} */
    private static String accessed(String note) {
        Matcher m = ACCESSED.matcher(note);
        return m.lookingAt() ? note.substring(m.end()).strip().replaceFirst("\\.$", "") : "";
    }

    private void reportLost(Piece piece, BibTexFields fields) {
        for (String name : LOST) {
            String text = fields.text(name);
            boolean used = text.isEmpty()
                    || !fields.address(name).isEmpty()
                    || FORTHCOMING.matcher(text).find()
                    || PublicationDate.of(accessed(text)).isPresent();
            if (!used && !piece.key().isEmpty()) {
                diagnostics.report(
                        Rule.SOURCE_FIELD,
                        piece.fieldPlace(name),
                        "the field \"" + name + "\" of this source isn’t printed: " + text,
                        "if readers need it, write it into the title, the publisher or the url");
            }
        }
        for (String name : List.of("title", "subtitle", "booktitle", "journal", "publisher", "author", "editor")) {
            for (String command : Latex.plain(fields.raw(name)).unknown().stream()
                    .distinct()
                    .limit(MOST_TOLD)
                    .toList()) {
                diagnostics.report(
                        Rule.MARKUP_LEFT,
                        piece.fieldPlace(name),
                        "\"" + command + "\" is LaTeX that isn’t read, and would be printed as it stands",
                        "write the characters that it stands for");
            }
        }
    }

    /** Months come as words, as numbers, and with a day before or behind them. */
    private static String date(BibTexFields fields) {
        if (fields.has("date")) {
            // A range is of an event; what came of it came with its beginning.
            return fields.verbatim("date").split("/", 2)[0];
        }
        String year = fields.text("year");
        String written = fields.text("month");
        String number = first(NUMBER, written);
        Optional<Month> named = MonthNames.of(first(WORD, written).toLowerCase(Locale.ROOT));
        String month = named.map(m -> two(Integer.toString(m.getValue()))).orElse(two(number));
        String day = two(named.isPresent() && !number.isEmpty() ? number : fields.text("day"));
        return Stream.of(year + month + day, year + month)
                .filter(date -> PublicationDate.of(date).isPresent())
                .findFirst()
                .orElse(year);
    }

    private static String first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? m.group() : "";
    }

    private static String two(String number) {
        return number.isEmpty() ? "" : number.length() == 1 ? "-0" + number : "-" + number;
    }

    private static List<Source.Author> names(BibTexFields fields, String key) {
        return fields.has(key) ? Names.bibTex(Latex.names(fields.raw(key)).text()) : List.of();
    }
}
