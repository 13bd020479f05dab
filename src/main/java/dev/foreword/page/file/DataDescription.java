package dev.foreword.page.file;

import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Provenance;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import dev.foreword.json.Json;
import dev.foreword.model.index.DataAddress;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A table’s file described for machines, as the W3C’s “Metadata Vocabulary for Tabular Data” (CSV on the Web) asks: what
 * each column holds, in which unit, what stands for a missing value, and where all of it is from.
 */
public final class DataDescription {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Table table;
    private final TableFacts facts;

    private DataDescription(Table table, TableFacts facts) {
        this.table = table;
        this.facts = facts;
    }

    /**
     * {@return the file with the description}
     *
     * @param language that of its titles and descriptions
     */
    public static OutputFile of(Table table, TableFacts facts, String language) {
        return new DataDescription(table, facts).file(language);
    }

    private OutputFile file(String language) {
        String csv = DataAddress.file(table);
        String json = Json.write(j -> {
            j.array("@context", context -> {
                context.text("http://www.w3.org/ns/csvw");
                context.object(o -> o.text("@language", language));
            });
            j.text("url", csv.substring(csv.lastIndexOf('/') + 1));
            about(j);
            j.object("tableSchema", this::schema);
        });
        return OutputFile.ofText(DataAddress.description(table), json + "\n");
    }

    private void about(Json j) {
        Provenance from = table.notes().source();
        text(j, "dc:title", table.title());
        text(j, "dc:description", facts.description());
        text(j, "dc:publisher", facts.publisher());
        text(j, "dc:source", from.source());
        text(j, "schema:version", from.release());
        text(j, "dc:temporal", from.period());
        text(j, "schema:variableMeasured", from.unit());
        link(j, "prov:wasDerivedFrom", from.file());
        text(j, "dc:issued", facts.issued());
        text(j, "dc:modified", facts.modified());
        link(j, "dc:license", facts.licence());
    }

    private static void text(Json j, String key, String text) {
        if (!text.isEmpty()) {
            j.text(key, text);
        }
    }

    private static void link(Json j, String key, String href) {
        if (!href.isEmpty()) {
            j.object(key, id -> id.text("@id", href));
        }
    }

    private void schema(Json schema) {
        schema.array("columns", columns -> {
            for (int i = 0; i < table.columns().size(); i++) {
                int index = i;
                columns.object(column -> column(column, index));
            }
        });
        List<Integer> keys = table.notes().keys();
        if (tellsRowsApart(keys)) {
            schema.array("primaryKey", names -> keys.forEach(key -> names.text(name(key))));
        }
    }

    private void column(Json c, int index) {
        Column column = table.columns().get(index);
        c.text("name", name(index));
        c.text("titles", column.name());
        if (!column.label().equals(column.name())) {
            c.text("dc:title", column.label());
        }
        c.text("datatype", datatype(index));
        Unit unit = column.measure().unit();
        text(c, "schema:unitText", (unit.prefix() + unit.suffix()).strip());
        if (column.type() == ColumnType.NUMBER) {
            c.array("null", marks -> {
                marks.text("");
                Arrays.stream(Suppression.values()).map(Suppression::shorthand).forEach(marks::text);
            });
        }
    }

    private static String name(int index) {
        return "c" + (index + 1);
    }

    /** Those of XML Schema. A day is a date, and a period a year, only if each is written as the standard asks. */
    private String datatype(int index) {
        return switch (table.columns().get(index).type()) {
            case NUMBER -> all(index, DataDescription::isWhole) ? "integer" : "decimal";
            case DATE -> all(index, cell -> isEmptyOr(ISO_DATE, cell)) ? "date" : "string";
            case PERIOD -> all(index, cell -> isEmptyOr(YEAR, cell)) ? "gYear" : "string";
            case CODE, TEXT -> "string";
        };
    }

    private boolean all(int index, Predicate<Cell> what) {
        return table.cells(index).allMatch(what);
    }

    private static boolean isWhole(Cell cell) {
        return !(cell instanceof Cell.NumberCell number) || number.value().scale() <= 0;
    }

    private static boolean isEmptyOr(Pattern form, Cell cell) {
        return cell.text().isEmpty() || form.matcher(cell.text()).matches();
    }

    private boolean tellsRowsApart(List<Integer> keys) {
        Set<List<String>> seen = new HashSet<>();
        return table.rows().stream()
                .map(row ->
                        keys.stream().map(key -> row.cells().get(key).text()).toList())
                .allMatch(key -> !key.contains("") && seen.add(key));
    }
}
