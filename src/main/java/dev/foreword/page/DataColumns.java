package dev.foreword.page;

import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Measure;
import dev.foreword.data.Period;
import dev.foreword.data.Row;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import dev.foreword.page.view.ColumnNote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what each column of a table holds, as a reader who has never seen the file would ask. */
final class DataColumns {

    private DataColumns() {}

    /** {@return a note on each column} */
    static List<ColumnNote> of(Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> new ColumnNote(
                        table.columns().get(i).name(), table.columns().get(i).label(), says(table, i)))
                .toList();
    }

    private static String says(Table table, int index) {
        Column column = table.columns().get(index);
        List<String> words = new ArrayList<>();
        words.add(holds(table, index));
        words.addAll(measured(column.measure()));
        column.rounding()
                .step()
                .ifPresent(step -> words.add(step.signum() == 0 ? "exact" : "rounded to " + step.toPlainString()));
        column.base()
                .ifPresent(base -> words.add("of " + base.words()
                        + base.size().map(n -> " (" + n + ")").orElse("")));
        String first = capital(String.join(", ", words)) + ".";
        String key =
                table.notes().keys().contains(index) && table.notes().keys().size() > 1 ? " Rows are found by it." : "";
        return first + key + missing(table, index).map(left -> " " + left).orElse("");
    }

    private static String holds(Table table, int index) {
        Column column = table.columns().get(index);
        return switch (column.type()) {
            case NUMBER -> kind(column.measure());
            case PERIOD -> "periods of time" + span(table, index);
            case DATE -> "days" + span(table, index);
            case CODE -> "codes";
            case TEXT -> "words";
        };
    }

    private static String kind(Measure measure) {
        return switch (measure.kind()) {
            case UNSAID -> measure.isPercent() ? "percentages" : "numbers";
            case COUNT -> "numbers of people or things";
            case RATE -> "rates";
            case SHARE -> "percentages";
        };
    }

    /** From the earliest to the latest, whatever their order in the file. */
    private static String span(Table table, int index) {
        Cell earliest = null;
        Cell latest = null;
        for (Row row : table.rows()) {
            Cell cell = row.cells().get(index);
            if (cell.time().isPresent()) {
                earliest = earliest == null || time(cell).compareTo(time(earliest)) < 0 ? cell : earliest;
                latest = latest == null || time(cell).compareTo(time(latest)) >= 0 ? cell : latest;
            }
        }
        if (earliest == null || latest == null) {
            return "";
        }
        String first = earliest.text();
        String last = latest.text();
        return first.equals(last) ? ", " + first : ", from " + first + " to " + last;
    }

    private static Period time(Cell cell) {
        return cell.time().orElseThrow();
    }

    private static List<String> measured(Measure measure) {
        List<String> words = new ArrayList<>();
        if (!measure.unit().isNone() && !measure.isPercent()) {
            words.add(unit(measure.unit()));
        }
        if (measure.timing() != Measure.Timing.UNSAID) {
            words.add(measure.timing() == Measure.Timing.STOCK ? "on a day" : "over a time");
        }
        if (measure.prices().basis() != Measure.Prices.Basis.UNSAID) {
            words.add("in " + measure.prices().words());
        }
        return words;
    }

    private static String unit(Unit unit) {
        String printed = (unit.prefix() + unit.suffix()).strip();
        return printed.startsWith("per ") ? printed : "in " + printed;
    }

    /** What isn’t there among numbers is counted by its reason: “Missing: 2 [c] confidential, 1 [x] not available.” */
    private static Optional<String> missing(Table table, int index) {
        if (table.columns().get(index).type() != ColumnType.NUMBER) {
            return Optional.empty();
        }
        Map<Suppression, Integer> counts = new EnumMap<>(Suppression.class);
        table.cells(index).forEach(cell -> {
            if (cell instanceof Cell.SuppressedCell suppressed) {
                counts.merge(suppressed.reason(), 1, Integer::sum);
            } else if (cell instanceof Cell.EmptyCell) {
                counts.merge(Suppression.NOT_AVAILABLE, 1, Integer::sum);
            }
        });
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of("Missing: "
                        + String.join(
                                ", ",
                                counts.entrySet().stream()
                                        .map(e ->
                                                e.getValue() + " " + e.getKey().shorthand() + " "
                                                        + e.getKey().meaning())
                                        .toList())
                        + ".");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
