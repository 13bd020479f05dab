package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.node.InlineText;
import java.util.Locale;

/** Who can't see a picture has heard its title already (Office for National Statistics, <i>Alt text</i>). */
final class AlternativeCheck implements FigureCheck {

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        InlineText alternative = figure.block().text().alternative();
        if (alternative != null && plain(figure.plain(alternative)).equals(plain(figure.title()))) {
            figure.report(
                    diagnostics,
                    Rule.ALT_TITLE,
                    alternative,
                    "this alternative text says the title once more",
                    "say what the picture shows, or remove it: one is made from the data");
        }
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
