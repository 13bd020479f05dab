package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.testing.Authored;
import java.util.List;
import java.util.random.RandomGenerator;

/** As many icons as are counted; a part of one is as wide as its part. */
final class IconLaw implements Law {

    @Override
    public void check(RandomGenerator random) {
        Sample sample = Sample.of(random, new Sample.Form(random.nextInt(1, 5), 1, 1, 50, 0));
        int each = random.nextInt(1, 4);
        String icon = List.of("square", "coin").get(random.nextInt(2));
        String keys = "type: icons\nx: name\ny: a\nicon: " + icon + "\neach: " + each;
        for (SvgPicture picture : Law.drawn(Authored.chart(sample.csv(), keys))) {
            for (int row = 0; row < sample.rows(); row++) {
                List<Form> icons = picture.filled("series-" + (row + 1));
                double widest = icons.stream().mapToDouble(Form::width).max().orElse(0);
                double count = sample.value(row, 0) / each;
                double whole = count < 1 ? widest / count : widest;
                double shown = icons.stream().mapToDouble(Form::width).sum() / whole;
                assertThat(shown).isCloseTo(count, offset(0.02 + 0.002 * count));
                assertThat(picture.words())
                        .contains(sample.names().get(row) + ": " + Sample.printed(sample.value(row, 0)));
            }
        }
    }
}
