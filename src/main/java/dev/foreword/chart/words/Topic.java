package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Provenance;
import dev.foreword.data.Table;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.chart.ChartTraits;
import dev.foreword.model.chart.PrintedColumn;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a chart is of: its measures, by what they are told apart, their unit and their time. */
final class Topic {

    /** “As each heading says” is no unit, and “children; per cent” are two. */
    private static final String POINTS_ELSEWHERE = "as ";

    /** What is longer than a period explains one. */
    private static final int LONGEST_PERIOD = 30;

    private final ChartData data;

    Topic(ChartData data) {
        this.data = data;
    }

    /** {@return words to stand behind the kind of chart: {@code of visits and loans by year, 2019 to 2024}} */
    String words() {
        String measures = measures();
        return measures + time(measures);
    }

    private String measures() {
        List<String> series = data.spec().series().stream().map(this::spoken).toList();
        String x = spoken(data.spec().x());
        ChartKind kind = data.spec().kind();
        if (kind.shows() == ChartTraits.Shows.AREAS) {
            return " of " + Gaps.list(series) + unit() + " by area";
        }
        if (kind.shows() == ChartTraits.Shows.POINTS) {
            return " of " + Gaps.list(series) + unit() + " against " + x;
        }
        String last = series.get(series.size() - 1);
        return switch (kind) {
            case SLOPE, RANGE -> " from " + series.get(0) + " to " + last + unit() + " by " + x;
            case FLOW -> " of " + last + unit();
            default ->
                " of " + measure().map(m -> m + unit() + " for ").orElse("") + Gaps.list(series)
                        + (measure().isPresent() ? "" : unit()) + " by " + x;
        };
    }

    /** What the columns hold that were made of the values of another: London and Kent are no measures. */
    private Optional<String> measure() {
        Table drawn = data.spec().table();
        int first = data.spec().series().get(0).index();
        boolean made = drawn.derivation().isPresent()
                && !drawn.published()
                        .columnNames()
                        .contains(drawn.columns().get(first).name());
        return made
                ? drawn.cells(first)
                        .filter(Cell.NumberCell.class::isInstance)
                        .findFirst()
                        .flatMap(cell -> heading(drawn.published(), cell.place().column()))
                        .filter(column -> column.type() == ColumnType.NUMBER)
                        .map(Column::inSentence)
                : Optional.empty();
    }

    /** {@return the column that stands at a place in the file, in which empty ones may stand before it} */
    private static Optional<Column> heading(Table published, int position) {
        List<Cell> cells = published.rows().get(0).cells();
        return IntStream.range(0, cells.size())
                .filter(column -> cells.get(column).place().column() == position)
                .mapToObj(published.columns()::get)
                .findFirst();
    }

    /** A label that only repeats the column’s name began with a small letter until it became a heading. */
    private String spoken(PrintedColumn printed) {
        Column column = data.spec().table().columns().get(printed.index());
        boolean own = printed.label().equals(Column.labelOf(column.name()))
                && Character.isLowerCase(column.name().codePointAt(0));
        return own
                ? printed.label().substring(0, 1).toLowerCase(Locale.ROOT)
                        + printed.label().substring(1)
                : printed.label();
    }

    /** What plain numbers count, where the measures don’t say it. */
    private String unit() {
        String counted = source().unit();
        boolean said = counted.isEmpty()
                || counted.startsWith(POINTS_ELSEWHERE)
                || counted.contains(";")
                || !data.unit().isNone()
                || data.spec().series().stream().anyMatch(series -> isIn(counted, series.label()));
        return said ? "" : " (" + counted + ")";
    }

    private static boolean isIn(String words, String text) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private String time(String measures) {
        if (data.periods().isTime()) {
            return span(Times.name(data, 0), Times.name(data, data.rows() - 1));
        }
        OptionalInt column = timeColumn(data.spec().table());
        if (column.isPresent()) {
            return ofRows(column.getAsInt());
        }
        // What the sidecar says is of the whole file, of which only some times may be drawn.
        String period = source().period();
        boolean whole = timeColumn(data.spec().table().published()).isEmpty();
        boolean brief = !period.isEmpty() && period.length() <= LONGEST_PERIOD;
        return whole && brief && !isIn(period, measures) ? ", " + period : "";
    }

    private String ofRows(int column) {
        List<Cell> times = data.spec().rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> cell.time().isPresent())
                .sorted(Comparator.comparing((Cell cell) -> cell.time().orElseThrow()))
                .toList();
        return times.isEmpty() ? "" : span(name(times.get(0)), name(times.get(times.size() - 1)));
    }

    private static String name(Cell cell) {
        return Times.name(cell.text(), cell.time().orElseThrow());
    }

    private static String span(String first, String last) {
        return ", " + first + (first.equals(last) ? "" : " to " + last);
    }

    private static OptionalInt timeColumn(Table table) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).type() == ColumnType.PERIOD
                        || table.columns().get(column).type() == ColumnType.DATE)
                .findFirst();
    }

    private Provenance source() {
        return data.spec().table().notes().source();
    }
}
