package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.mark.Ink;
import dev.foreword.model.chart.ChartDetails;
import java.awt.Paint;
import java.util.Optional;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The band between whose edges a line lies: an area for each run of periods of which both edges are known. */
final class Band extends YIntervalSeriesCollection {

    private Band(ChartData data, ChartDetails.Band band) {
        YIntervalSeries run = new YIntervalSeries(0);
        for (int row = 0; row < data.rows(); row++) {
            boolean known = data.number(row, band.low()).isPresent()
                    && data.number(row, band.high()).isPresent();
            if (!known || data.periods().isBehindGap(row)) {
                end(run);
                run = new YIntervalSeries(row + 1);
            }
            if (known) {
                double low = data.number(row, band.low()).orElseThrow().doubleValue();
                double high = data.number(row, band.high()).orElseThrow().doubleValue();
                run.add(data.periods().position(row), low, low, high);
            }
        }
        end(run);
    }

    private void end(YIntervalSeries run) {
        if (run.getItemCount() > 1) {
            addSeries(run);
        }
    }

    /** {@return a chart's band, if it has one} */
    static Optional<Band> of(ChartData data) {
        return data.details().band().map(band -> new Band(data, band));
    }

    /** {@return what draws it} */
    DeviationRenderer renderer() {
        return new Area();
    }

    /** Areas without a line through them. */
    private static final class Area extends DeviationRenderer {
        Area() {
            super(false, false);
            setAlpha(1);
        }

        @Override
        public Paint getItemFillPaint(int series, int item) {
            return Ink.CONTEXT;
        }
    }
}
