package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.Authored;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A diagram has no values; each of its words is in it, once, and rows that follow each other do so in the picture. */
final class WordsLaw implements Law {

    private static final List<String> WORDS =
            List.of("oak", "elm", "ash", "yew", "fir", "bay", "box", "fig", "may", "nut", "pear", "plum");

    private final String type;
    private final String columns;

    /** @param columns the lines of its block that name columns */
    WordsLaw(String type, String columns) {
        this.type = type;
        this.columns = columns;
    }

    @Override
    public void check(RandomGenerator random) {
        int rows = random.nextInt(2, 7);
        StringBuilder csv = new StringBuilder("name,group,says\n");
        List<String> names = new ArrayList<>();
        List<String> says = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            names.add(WORDS.get(row));
            says.add(WORDS.get(row + 6));
            csv.append(names.get(row))
                    .append(',')
                    .append(row < rows / 2 ? "First" : "Second")
                    .append(',')
                    .append(says.get(row))
                    .append('\n');
        }
        for (SvgPicture picture :
                Law.drawn(Authored.diagram(csv.toString(), "type: " + type + "\nx: name\n" + columns))) {
            names.forEach(picture::label);
            if (columns.contains("says")) {
                says.forEach(picture::label);
            }
            if (!type.equals("concentric")) {
                assertThat(picture.words().stream().filter(names::contains)).containsExactlyElementsOf(names);
            }
        }
    }
}
