package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.TokenKind;
import dev.foreword.language.WordList;
import java.util.Set;

/**
 * The text doesn't tell marks by their colours alone: "the blue bars" mean nothing to readers who don't see blue, and
 * nothing on paper (WCAG 2.2, 1.4.1; the palette may change, too).
 */
final class ColourWordsCheck implements TextCheck {

    private static final Set<String> COLOURS =
            WordList.of("blue red green orange yellow purple pink grey gray turquoise brown");

    private static final Set<String> SHADES = Set.of("dark", "light");

    private static final Set<String> MARKS = WordList.of("""
            bar bars line lines dot dots point points area areas segment segments column columns ring rings slice slices
            tile tiles square squares""");

    private static final Set<String> SHOWN = WordList.of("shown drawn marked coloured highlighted");

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Slips slips = new Slips(Rule.COLOUR_WORDS, diagnostics);
        watches.words(COLOURS, (line, at) -> {
            marks(line, at, slips);
            if (line.word(at - 1).equals("in") && SHOWN.contains(line.word(at - 2))) {
                tell(line, at - 2, at + 1, slips);
            }
        });
        watches.words(SHADES, (line, at) -> marks(line, at, slips));
    }

    /** {@code blue bars}, {@code blue-coloured bars}. */
    private static void marks(Line line, int at, Slips slips) {
        boolean coloured =
                line.get(at + 1).is(TokenKind.HYPHEN) && line.word(at + 2).equals("coloured");
        int mark = coloured ? at + 3 : at + 1;
        if (MARKS.contains(line.word(mark))) {
            tell(line, at, mark + 1, slips);
        }
    }

    private static void tell(Line line, int from, int to, Slips slips) {
        slips.tell(
                line, from, to, "\"%s\" can only be found by who sees the colour", "name the series as its label does");
    }
}
