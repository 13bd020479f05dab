package dev.foreword.bench;

import dev.foreword.chart.ChartDrawer;
import dev.foreword.chart.poster.ChartWords;
import dev.foreword.chart.DrawnChart;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.chart.Stacking;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.chart.Stacking;
import dev.foreword.source.csv.CsvOptions;
import dev.foreword.source.csv.CsvTableReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws a thousand line charts of three series and twenty years, each twice for a page and once as a file, with its
 * description and its table; prints the seconds of the whole, from the start of main.
 */
final class DrawCharts {

    public static void main(String[] args) {
        long start = System.nanoTime();
        int charts = Integer.parseInt(args[0]);
        ChartDrawer drawer = new ChartDrawer();
        long length = IntStream.range(0, charts)
                .parallel()
                .mapToLong(i -> draw(drawer, i))
                .sum();
        System.out.println(length + " characters, seconds: " + (System.nanoTime() - start) / 1e9);
    }

    private static long draw(ChartDrawer drawer, int number) {
        Table table = table(number);
        List<PrintedColumn> series = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new PrintedColumn(i, table.columns().get(i).label()))
                .toList();
        ChartSpec spec = new ChartSpec(
                ChartKind.LINE,
                table,
                new PrintedColumn(0, "Year"),
                series,
                table.rows(),
                Stacking.NONE,
                Unit.NONE,
                ChartDetails.NONE);
        ChartWords words = new ChartWords("Chart " + number, "Counts, 2005 to 2024", "A counter", "", "A publisher", null);
        DrawnChart chart = drawer.draw(spec, words, "c" + number, Brand.DEFAULT);
        return chart.wide().length()
                + chart.narrow().length()
                + chart.file().svg().length()
                + chart.description().length()
                + html(table).length();
    }

    private static String html(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> "<td>" + cell.text() + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<table>", "</table>"));
    }

    /** The same numbers as charts.mjs makes. */
    private static Table table(int number) {
        StringBuilder csv = new StringBuilder("year,north,south,west\n");
        for (int i = 0; i < 20; i++) {
            csv.append(2005 + i);
            for (int s = 0; s < 3; s++) {
                csv.append(',').append(1000 + (number * 7 + i * 31 + s * 113) % 400 + i * 12);
            }
            csv.append('\n');
        }
        return new CsvTableReader(new Diagnostics())
                .read("t" + number, "t.csv", csv.toString().getBytes(StandardCharsets.UTF_8), CsvOptions.WHOLE_FILE)
                .orElseThrow();
    }

    private DrawCharts() {}
}
