package dev.foreword.evidence;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Measure;
import dev.foreword.data.Provenance;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Severity;
import dev.foreword.model.evidence.EvidenceItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Asks of each table that evidence rests on who published its numbers, of what time they are, and what they count. A
 * chain of evidence that ends at a file anyone may have typed is none.
 */
final class SourceCheck {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final int ALL = 100;

    private final SortedMap<Table, Severity> tables = new TreeMap<>(Comparator.comparing(Table::file));

    /** Notes the tables that numbers rest on; where all numbers need evidence, a table without a source is an error. */
    void add(List<EvidenceItem> items, int required) {
        Severity severity = required >= ALL ? Severity.ERROR : Rule.UNSOURCED_TABLE.severity();
        items.stream()
                .flatMap(item -> item.basis().cells().stream())
                .map(CellSpan::table)
                .forEach(table -> tables.merge(
                        table, severity, (a, b) -> a == Severity.ERROR || b == Severity.ERROR ? Severity.ERROR : a));
    }

    void report(Diagnostics diagnostics) {
        tables.forEach((table, severity) -> {
            List<String> missing = missing(table);
            if (!missing.isEmpty()) {
                String sidecar = table.file().replaceFirst("\\.[^./]+$", ".yml");
                diagnostics.report(
                        severity,
                        new Diagnostic(
                                Rule.UNSOURCED_TABLE,
                                severity,
                                Place.startOf(table.file()),
                                "numbers rest on this table, and nothing names its " + String.join(" and ", missing),
                                "say in " + sidecar + ": "
                                        + String.join(
                                                ", ",
                                                missing.stream()
                                                        .map(m -> m + ": …")
                                                        .toList())));
            }
        });
    }

    private static List<String> missing(Table table) {
        Provenance source = table.notes().source();
        List<String> missing = new ArrayList<>();
        if (source.source().isEmpty()) {
            missing.add("source");
        }
        if (source.period().isEmpty() && !saysPeriod(table)) {
            missing.add("period");
        }
        if (source.unit().isEmpty() && !saysUnit(table)) {
            missing.add("unit");
        }
        return missing;
    }

    /** Years may stand in a column, in headings or in the title as well. */
    private static boolean saysPeriod(Table table) {
        boolean column =
                table.columns().stream().anyMatch(c -> c.type() == ColumnType.PERIOD || c.type() == ColumnType.DATE);
        boolean headings = table.columns().stream()
                .filter(c -> c.type() == ColumnType.NUMBER)
                .allMatch(c -> YEAR.matcher(c.name() + " " + c.label()).find());
        return column || headings || YEAR.matcher(table.notes().title()).find();
    }

    private static boolean saysUnit(Table table) {
        return table.columns().stream()
                .filter(c -> c.type() == ColumnType.NUMBER)
                .allMatch(SourceCheck::saysUnit);
    }

    private static boolean saysUnit(Column column) {
        return !column.measure().unit().isNone() || column.measure().kind() != Measure.Kind.UNSAID;
    }
}
