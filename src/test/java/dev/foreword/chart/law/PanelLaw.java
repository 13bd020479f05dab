package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.model.chart.ChartKind;
import dev.foreword.testing.Authored;
import java.util.List;
import java.util.random.RandomGenerator;

/** Small charts beside each other have one scale: the same difference of values is as many pixels in each of them. */
final class PanelLaw implements Law {

    private static final int PANELS = 3;

    private final ChartKind kind;

    PanelLaw(ChartKind kind) {
        this.kind = kind;
    }

    @Override
    public void check(RandomGenerator random) {
        // The first and the second of each panel differ much, so that their marks can be measured.
        StringBuilder csv = new StringBuilder(kind == ChartKind.LINE ? "year,a,panel\n" : "name,a,panel\n");
        double[] differences = new double[PANELS];
        for (int panel = 0; panel < PANELS; panel++) {
            int low = random.nextInt(20, 100);
            int high = random.nextInt(300, 900);
            differences[panel] = high - low;
            // Names are longer in the first panel, and take more room there.
            String name = kind == ChartKind.LINE ? "20" : panel == 0 ? "Upper Market Square " : "Quay ";
            csv.append(name)
                    .append("10,")
                    .append(low)
                    .append(",Panel ")
                    .append(panel)
                    .append('\n');
            csv.append(name)
                    .append("15,")
                    .append(high)
                    .append(",Panel ")
                    .append(panel)
                    .append('\n');
        }
        String keys =
                "type: " + kind.word() + "\nx: " + (kind == ChartKind.LINE ? "year" : "name") + "\ny: a\npanels: panel";
        for (SvgPicture picture : Law.drawn(Authored.chart(csv.toString(), keys))) {
            List<Form> marks = picture.filled("series-1");
            assertThat(marks).hasSize(2 * PANELS);
            double perUnit = difference(marks, 0) / differences[0];
            assertThat(perUnit).isPositive();
            for (int panel = 0; panel < PANELS; panel++) {
                assertThat(difference(marks, panel)).isCloseTo(differences[panel] * perUnit, offset(0.6));
            }
        }
    }

    private double difference(List<Form> marks, int panel) {
        Form low = marks.get(2 * panel);
        Form high = marks.get(2 * panel + 1);
        boolean upright = kind == ChartKind.LINE || (kind == ChartKind.COLUMN && low.height() != high.height());
        return upright ? low.top() - high.top() : high.right() - low.right();
    }
}
