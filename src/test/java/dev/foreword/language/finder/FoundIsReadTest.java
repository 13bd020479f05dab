package dev.foreword.language.finder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.language.Phrase;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.Tokens;
import dev.foreword.testing.Draw;
import dev.foreword.testing.Randomly;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is found as a quantity can be read as an amount, whole; and amounts are found wherever they stand. */
class FoundIsReadTest {

    private static final String[] BEFORE = {
        "It rose by ", "Some ", "In 2015, ", "(", "about ", "more than ", "", "By May it was "
    };
    private static final String[] BEHIND = {
        " in 2016.", ", and fell.", " of them.", ".", "; then it fell", " more than in 2010/11."
    };

    @Test
    void whateverIsFoundIsRead() {
        Randomly.check(draw -> {
            String text = draw.of(BEFORE) + amount(draw) + draw.of(BEHIND) + " " + draw.text(20);
            Tokens tokens = Tokens.of(text);

            for (Mention mention : QuantityFinder.quantities(tokens)) {
                Optional<Phrase> read = QuantityReader.read(tokens, tokens.at(mention.from()));
                assertThat(read).as(text).isPresent();
                assertThat(tokens.get(read.orElseThrow().to() - 1).to())
                        .as(text)
                        .isEqualTo(mention.to());
            }
        });
    }

    @Test
    void amountsAreFoundWhereverTheyStand() {
        Randomly.check(draw -> {
            String before = draw.of(BEFORE);
            String amount = amount(draw);
            String text = before + amount + draw.of(BEHIND);
            int from = before.length();

            assertThat(QuantityFinder.quantities(Tokens.of(text)))
                    .as(text)
                    .anyMatch(m -> m.from() <= from && m.to() >= from + amount.length());
        });
    }

    private static String amount(Draw draw) {
        Function<Draw, String> form = draw.of(
                d -> d.integer(1, 99) + " per cent",
                d -> d.decimal(0, 99, 1) + "%",
                d -> "£" + d.decimal(1, 999, 2) + d.of("bn", "m", " million", " billion"),
                d -> d.of("A dozen", "sixty-two", "two hundred and six", "three million", "half a million"),
                d -> d.of("two in five", "nine in every ten", "1 in 10", "70 of the 79", "one in 89"),
                d -> d.of("a third", "two-thirds", "one-twentieth", "three quarters"),
                d -> d.of("sevenfold", "2.5 times", "quintupled", "doubled"),
                d -> d.of("6:1", "six to one"),
                d -> d.integer(1, 9) + " to " + d.integer(10, 99) + " per cent",
                d -> d.integer(1, 99) + "," + d.integer(100, 999));
        return form.apply(draw);
    }
}
