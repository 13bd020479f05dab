package dev.foreword.source.csv;

import dev.foreword.data.Spelling;
import dev.foreword.source.csv.CsvRecords.Rec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the columns of a file are called: by its heading, and where that gives none or one twice, by its sidecar. All
 * positions are counted from 0.
 */
final class ColumnNames {

    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private final List<String> written;
    private final List<String> given;

    private ColumnNames(List<String> written, List<String> given) {
        this.written = written;
        this.given = given;
    }

    /**
     * {@return the names of the columns}
     *
     * @param headings the records of the heading; none for a file that has no heading
     * @param width how many columns there are
     * @param specs what the sidecar says of columns
     */
    static ColumnNames of(List<Rec> headings, int width, List<ColumnSpec> specs) {
        List<String> written = joined(headings, width);
        ColumnNames names = new ColumnNames(written, new ArrayList<>(written));
        specs.forEach(spec -> spec.repairs().name().ifPresent(name -> names.give(spec.name(), name)));
        return names;
    }

    private void give(Named column, String name) {
        int position = find(column);
        if (position >= 0) {
            given.set(position, name);
        }
    }

    private static List<String> joined(List<Rec> headings, int width) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            StringBuilder name = new StringBuilder();
            for (int row = 0; row < headings.size(); row++) {
                String part = part(headings, row, column);
                name.append(name.isEmpty() || part.isEmpty() ? "" : " ").append(part);
            }
            names.add(name.toString());
        }
        return names;
    }

    /** Words above a group of columns stand over the first of them, and belong to each that has a heading below. */
    private static String part(List<Rec> headings, int row, int column) {
        boolean grouped = row < headings.size() - 1
                && !text(headings.get(row + 1), column).isEmpty();
        int from = column;
        while (grouped && from > 0 && text(headings.get(row), from).isEmpty()) {
            from--;
        }
        return text(headings.get(row), from);
    }

    /** Line breaks within a heading are blanks like others. */
    private static String text(Rec heading, int column) {
        return column < heading.size() ? BREAKS.matcher(heading.get(column)).replaceAll(" ") : "";
    }

    /** {@return whether no two columns have one name} */
    boolean areDistinct() {
        Set<String> seen = new HashSet<>();
        return given.stream().allMatch(name -> name.isEmpty() || seen.add(Spelling.plain(name)));
    }

    int size() {
        return given.size();
    }

    /** {@return what a column is called; empty when nobody says it} */
    String get(int column) {
        return given.get(column);
    }

    /**
     * {@return where a column stands that a sidecar names, or -1}: by its name, or by its position counted from 1 when none
     * has such a name
     */
    int find(Named column) {
        int position = Spelling.find(given, column.name())
                .orElseGet(() -> Spelling.find(written, column.name()).orElse(-1));
        boolean number = position < 0 && column.name().matches("[1-9]\\d{0,4}");
        return number && Integer.parseInt(column.name()) <= size() ? Integer.parseInt(column.name()) - 1 : position;
    }
}
