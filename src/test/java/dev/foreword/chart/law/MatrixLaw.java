package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.Authored;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A matrix has a mark in the row and under the heading of each cell with words, and nowhere else. */
final class MatrixLaw implements Law {

    private static final List<String> HEADINGS = List.of("Oak", "Elm", "Ash");

    @Override
    public void check(RandomGenerator random) {
        int rows = random.nextInt(2, 9);
        StringBuilder csv = new StringBuilder("name,Oak,Elm,Ash\n");
        List<boolean[]> found = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            boolean[] cells = {random.nextBoolean(), random.nextBoolean(), row == 0 || random.nextBoolean()};
            found.add(cells);
            csv.append("Ward ").append((char) ('A' + row));
            for (boolean cell : cells) {
                csv.append(cell ? ",yes" : ",");
            }
            csv.append('\n');
        }
        String keys = "type: matrix\nx: name\ncolumns: [Oak, Elm, Ash]";
        for (SvgPicture picture : Law.drawn(Authored.diagram(csv.toString(), keys))) {
            int marks = 0;
            for (int row = 0; row < rows; row++) {
                double y = picture.label("Ward " + (char) ('A' + row)).y();
                for (int column = 0; column < HEADINGS.size(); column++) {
                    double x = picture.label(HEADINGS.get(column)).middle();
                    boolean drawn = picture.filled("series-1").stream()
                            .anyMatch(m -> Math.abs(m.x() - x) < 2 && Math.abs(m.y() - y) < 4);
                    assertThat(drawn).isEqualTo(found.get(row)[column]);
                    marks += drawn ? 1 : 0;
                }
            }
            assertThat(picture.filled("series-1")).hasSize(marks);
        }
    }
}
