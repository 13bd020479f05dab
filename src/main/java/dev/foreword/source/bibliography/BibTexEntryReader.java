package dev.foreword.source.bibliography;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.source.bibliography.BibTexPieces.Piece;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Reads entries one by one with the library, which knows the months; strings of the author’s own are known from there on. */
final class BibTexEntryReader {

    private static final Pattern LEXER_PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    /** A string that isn’t there is told, and its name stands in its place; so many in one entry are none. */
    private static final int MOST_UNKNOWN = 20;

    private final Diagnostics diagnostics;
    private final Parser parser = parser();

    BibTexEntryReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Entries are read alone here, and put together later, so those that they are a part of aren’t looked for. */
    private static final class Parser extends BibTeXParser {

        private String unknown = "";

        Parser() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {
            unknown = key.getValue();
            super.checkStringResolution(key, string);
        }

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
    }

    private static Parser parser() {
        try {
            return new Parser();
        } catch (ParseException e) {
            throw new IllegalStateException("the months that come with the library can’t be read", e);
        }
    }

    /** {@return the fields of an entry; empty for what is none, and after a problem, which is reported} */
    Optional<BibTexFields> read(Piece piece) {
        if (piece.type().equals("comment") || piece.type().equals("preamble")) {
            return Optional.empty();
        }
        if (!piece.closed()) {
            report(piece.start(), "this entry is never closed", "look for a brace that is missing in it");
            return Optional.empty();
        }
        for (int tried = 0; tried < MOST_UNKNOWN; tried++) {
            try {
                return fields(parser.parse(new StringReader(piece.text())));
            } catch (ObjectResolutionException e) {
                define(piece, parser.unknown);
            } catch (ParseException e) {
                boolean known = e.currentToken != null && e.currentToken.next != null;
                reportAt(piece, known ? e.currentToken.next.beginLine : 1, known ? e.currentToken.next.beginColumn : 1);
                return Optional.empty();
            } catch (TokenMgrException e) {
                Matcher m = LEXER_PLACE.matcher(String.valueOf(e.getMessage()));
                boolean known = m.find();
                reportAt(piece, known ? Integer.parseInt(m.group(1)) : 1, known ? Integer.parseInt(m.group(2)) : 1);
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<BibTexFields> fields(BibTeXDatabase database) {
        database.getStrings()
                .forEach((key, string) ->
                        parser.addMacro(key.getValue(), string.getValue().toUserString()));
        return database.getEntries().values().stream().findFirst().map(entry -> {
            Map<String, String> fields = new HashMap<>();
            entry.getFields().forEach((key, value) -> fields.put(key.getValue(), value.toUserString()));
            return new BibTexFields(fields);
        });
    }

    private void define(Piece piece, String name) {
        parser.addMacro(name, name);
        Matcher m = Pattern.compile("[=#]\\s*(" + Pattern.quote(name) + ")\\b", Pattern.CASE_INSENSITIVE)
                .matcher(piece.text());
        report(
                m.find() ? piece.place(m.start(1), name.length()) : piece.keyPlace(),
                "there is no @string \"" + name + "\"",
                "define it, or put the words in braces: {" + name + "}");
    }

    private void reportAt(Piece piece, int line, int column) {
        Place start = piece.start();
        Place place = Place.at(start.file(), start.line() + line - 1, line == 1 ? start.column() + column - 1 : column);
        report(
                place,
                "this isn’t BibTeX: it can’t be read on from here",
                "look for a brace or a comma that is missing before this place");
    }

    private void report(Place place, String message, String help) {
        diagnostics.report(Rule.BIBTEX_SYNTAX, place, message, help);
    }
}
