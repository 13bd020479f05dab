package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.Locale;
import java.util.Optional;

/** Who can't see a picture has heard its title already (Office for National Statistics, <i>Alt text</i>). */
final class AlternativeCheck implements FigureCheck {

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        figure.block().text().alternative().ifPresent(alternative -> {
            String said = plain(figure.plain(Optional.of(alternative)));
            if (said.equals(plain(figure.title()))) {
                figure.report(
                        diagnostics,
                        Rule.ALT_TITLE,
                        alternative,
                        "this alternative text says the title once more",
                        "say what the picture shows, or remove it: one is made from the data");
            }
        });
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
