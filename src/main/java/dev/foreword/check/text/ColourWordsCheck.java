package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.regex.Pattern;

/**
 * The text doesn't tell marks by their colours alone: "the blue bars" mean nothing to readers who don't see blue, and
 * nothing on paper (WCAG 2.2, 1.4.1; the palette may change, too).
 */
final class ColourWordsCheck implements TextCheck {

    private static final Pattern COLOURED = Pattern.compile(
            "(?i)\\b(blue|red|green|orange|yellow|purple|pink|grey|gray|turquoise|brown|dark|light)(-coloured)?\\s+"
                    + "(bars?|lines?|dots?|points?|areas?|segments?|columns?|rings?|slices?|tiles?|squares?)\\b"
                    + "|\\b(shown|drawn|marked|coloured|highlighted)\\s+in\\s+"
                    + "(blue|red|green|orange|yellow|purple|pink|grey|gray|turquoise|brown)\\b");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        Hint colours = Hint.words(
                "blue",
                "red",
                "green",
                "orange",
                "yellow",
                "purple",
                "pink",
                "grey",
                "gray",
                "turquoise",
                "brown",
                "dark",
                "light");
        text.each(
                COLOURED,
                colours,
                (m, place) -> diagnostics.report(
                        Rule.COLOUR_WORDS,
                        place,
                        "\"" + m.group() + "\" can only be found by who sees the colour",
                        "name the series as its label does"));
    }
}
