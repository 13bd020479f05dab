package dev.foreword.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether a drawing has a mark for each value of its table, as long or as far as the value says. */
final class MarksProof {

    /** Coordinates are printed with one decimal; two of them make a length. */
    private static final double BLUR = 0.21;

    private static final double GAP = 1.5;

    /**
     * What is looked at in charts whose names say so.
     *
     * @param words found in the kind's name
     * @param look what is then looked at
     */
    private record Kind(String words, Runnable look) {}

    private final PrintedTable table;
    private final String kind;
    private final Drawing drawing;
    private final List<String> faults = new ArrayList<>();

    MarksProof(PrintedTable table, String description, Element svg) {
        this.table = table;
        this.kind = description.replaceFirst(" (of|from|between) .*", "").replaceFirst("\\..*", "");
        this.drawing = new Drawing(svg);
    }

    List<String> faults() {
        kinds().stream()
                .filter(known -> Pattern.compile(known.words()).matcher(kind).find())
                .findFirst()
                .ifPresentOrElse(known -> known.look().run(), () -> faults.add("nothing is known of a " + kind));
        if (!drawing.hasGrid() && values() > 0) {
            labels();
        }
        return faults;
    }

    /** The first that fits is taken. */
    private List<Kind> kinds() {
        return List.of(
                new Kind("Diagram|Matrix|Pairs|Timeline", this::names),
                new Kind("100 per cent", () -> bars(columns(this::shareOfRow))),
                new Kind("roportion bar", () -> bars(rows())),
                new Kind("[Bb]ar chart|pyramid|olumn chart", () -> bars(columns(MarksProof::plain))),
                new Kind("Waffle", () -> counted(drawing.bars())),
                new Kind("Icon", () -> counted(drawing.discs())),
                new Kind("[Ll]ine chart", this::lines),
                new Kind("Dot|Range", () -> discs(columns(MarksProof::plain), disc -> Drawing.size(disc, "cx"))),
                new Kind("Slope", () -> discs(rows(), disc -> Drawing.size(disc, "cy"))),
                new Kind("Scatter", this::scatter),
                new Kind("[Rr]ing chart", () -> same(size(drawing.slices().values()), values())),
                new Kind(
                        "area chart",
                        () -> same(drawing.slices().size(), table.numbers().size())),
                new Kind("Map|Tile map", () -> same(drawing.areas(), values())),
                new Kind("Flow", () -> same(drawing.bands(), values())));
    }

    /** Each group of bars has the ink of its series, and bars as long as its values. */
    private void bars(List<List<Double>> expected) {
        Map<Integer, List<Element>> bars = expected.size() == 1 ? Map.of(1, drawing.barsOfOne()) : drawing.bars();
        List<List<Double>> drawn = measured(bars, bar -> Drawing.size(bar, along(bars)) + gap());
        List<List<Double>> lengths = expected.stream()
                .map(values -> values.stream()
                        .map(Math::abs)
                        .filter(value -> value != 0)
                        .toList())
                .filter(values -> !values.isEmpty())
                .toList();
        proportional(drawn, lengths, 0, largest(drawn) / largest(lengths));
    }

    /** Columns are laid down where their names have no room: bars are as thick as each other, and differ along. */
    private static String along(Map<Integer, List<Element>> bars) {
        long thicknesses = bars.values().stream()
                .flatMap(List::stream)
                .map(bar -> bar.attr("height"))
                .distinct()
                .count();
        return thicknesses == 1 ? "width" : "height";
    }

    /** The parts of one bar lose as much to the white between them, all alike. */
    private double gap() {
        return kind.contains("roportion bar") ? GAP : 0;
    }

    private static double largest(List<List<Double>> groups) {
        return groups.stream()
                .flatMap(List::stream)
                .mapToDouble(size -> size)
                .max()
                .orElse(0);
    }

    /** Discs stand where a scale that fits the least and the greatest puts them. */
    private void discs(List<List<Double>> expected, ToDoubleFunction<Element> place) {
        List<List<Double>> drawn = measured(drawing.discs(), place);
        onOneScale(drawn, kind.equals("Range chart") && drawn.size() < expected.size() ? ends(expected) : expected);
    }

    /** A mark between the ends of a range isn't a disc. */
    private static List<List<Double>> ends(List<List<Double>> groups) {
        return List.of(groups.get(0), groups.get(groups.size() - 1));
    }

    private void lines() {
        List<Series> series = lineSeries();
        List<List<Drawing.Spot>> lines = drawing.lines();
        same(lines.size(), series.size());
        if (faults.isEmpty()) {
            panels(lines, series);
        }
    }

    /** Lines are on one scale; small charts are each on their own sheet, so only their heights are compared. */
    private void panels(List<List<Drawing.Spot>> lines, List<Series> series) {
        List<List<Double>> heights = lines.stream()
                .map(line -> relative(line.stream().map(Drawing.Spot::y).toList()))
                .toList();
        List<List<Double>> values = series.stream()
                .map(one -> relative(one.points().stream().map(Point::value).toList()))
                .toList();
        onOneScale(heights, values);
    }

    private List<Double> relative(List<Double> sizes) {
        double from = kind.startsWith("Small") ? sizes.get(0) : 0;
        return sizes.stream().map(size -> size - from).toList();
    }

    private List<Series> lineSeries() {
        return kind.startsWith("Small")
                ? table.rows().stream()
                        .map(row -> row.get(0).text())
                        .distinct()
                        .map(name -> Series.named(table, name))
                        .toList()
                : table.numbers().stream()
                        .map(column -> Series.of(table, column))
                        .toList();
    }

    private void scatter() {
        List<List<Double>> across = measured(drawing.discs(), disc -> Drawing.size(disc, "cx"));
        List<List<Double>> down = measured(drawing.discs(), disc -> Drawing.size(disc, "cy"));
        List<List<Double>> expected = columns(MarksProof::plain);
        onOneScale(across, expected.subList(0, 1));
        onOneScale(down, expected.subList(1, 2));
    }

    private void onOneScale(List<List<Double>> drawn, List<List<Double>> expected) {
        List<Double> places = drawn.stream().flatMap(List::stream).toList();
        List<Double> values = expected.stream().flatMap(List::stream).toList();
        same(places.size(), values.size());
        if (!faults.isEmpty()) {
            return;
        }
        int least = values.indexOf(values.stream().min(Double::compare).orElseThrow());
        int most = values.indexOf(values.stream().max(Double::compare).orElseThrow());
        double scale = (places.get(most) - places.get(least)) / (values.get(most) - values.get(least));
        proportional(drawn, expected, places.get(least) - scale * values.get(least), scale);
    }

    private void proportional(List<List<Double>> drawn, List<List<Double>> expected, double nought, double scale) {
        same(drawn.size(), expected.size());
        for (int group = 0; group < Math.min(drawn.size(), expected.size()); group++) {
            same(drawn.get(group).size(), expected.get(group).size());
            for (int at = 0;
                    at < Math.min(drawn.get(group).size(), expected.get(group).size());
                    at++) {
                double due = nought + scale * expected.get(group).get(at);
                if (Math.abs(drawn.get(group).get(at) - due) > BLUR) {
                    faults.add(kind + ": " + expected.get(group).get(at) + " is drawn at "
                            + drawn.get(group).get(at) + ", and due at " + due);
                }
            }
        }
    }

    /** Each row has as many marks of its ink as its one value says. */
    private void counted(Map<Integer, List<Element>> marks) {
        List<Long> drawn =
                marks.values().stream().map(group -> (long) group.size()).toList();
        List<Long> expected = table.values().stream().map(Math::round).toList();
        if (!drawn.equals(expected)) {
            faults.add(kind + ": " + drawn + " marks for " + expected);
        }
    }

    /** A diagram writes each name, on as many lines as it needs. */
    private void names() {
        String written = Cell.of(String.join(" ", drawing.labels())).text();
        table.rows().stream()
                .map(row -> row.get(0).text())
                .filter(name -> !written.contains(name))
                .forEach(name -> faults.add(kind + " without " + name));
    }

    /** A number beside a mark is one of the table’s; what else looks like a number is a name. */
    private void labels() {
        drawing.labels().stream()
                .map(Cell::of)
                .filter(label -> label.number().isPresent())
                .filter(label -> !table.headings().contains(label.text()))
                .filter(label -> !table.isRest(label))
                .filter(label -> table.rows().stream().flatMap(List::stream).noneMatch(label::says))
                .forEach(label -> faults.add(kind + " is labelled " + label.text() + ", which isn’t in its table"));
    }

    private void same(int drawn, int expected) {
        if (drawn != expected) {
            faults.add(kind + ": " + drawn + " marks for " + expected + " values");
        }
    }

    private int values() {
        return table.values().size();
    }

    private static int size(Collection<List<Element>> groups) {
        return groups.stream().mapToInt(List::size).sum();
    }

    private static List<List<Double>> measured(Map<Integer, List<Element>> marks, ToDoubleFunction<Element> measure) {
        return marks.values().stream()
                .map(group -> group.stream().map(measure::applyAsDouble).toList())
                .toList();
    }

    /** A value of a row as its bar is to be long. */
    private interface Length {
        double of(List<Cell> row, double value);
    }

    private static double plain(List<Cell> row, double value) {
        return value;
    }

    private double shareOfRow(List<Cell> row, double value) {
        return value / table.values(row).stream().mapToDouble(each -> each).sum();
    }

    private List<List<Double>> columns(Length length) {
        return table.numbers().stream()
                .map(column -> table.rows().stream()
                        .flatMap(row ->
                                row.get(column).number().stream().map(value -> length.of(row, value.doubleValue())))
                        .toList())
                .toList();
    }

    private List<List<Double>> rows() {
        return table.rows().stream()
                .map(table::values)
                .filter(values -> !values.isEmpty())
                .toList();
    }
}
