package dev.foreword.source.block;

import dev.foreword.data.Cell;
import dev.foreword.data.Row;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartKey;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.Geography;
import dev.foreword.model.chart.Geography.Outline;
import dev.foreword.model.chart.Geography.Tile;
import dev.foreword.source.yaml.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out where a map's areas are, and joins its rows to them: by their codes, or by their names. */
final class GeographyReader {

    /** The regions of England by their codes (Office for National Statistics), each roughly where it lies. */
    private static final List<Tile> ENGLISH_REGIONS = List.of(
            new Tile("E12000001", "North East", 0, 1),
            new Tile("E12000002", "North West", 1, 0),
            new Tile("E12000003", "Yorkshire and The Humber", 1, 1),
            new Tile("E12000005", "West Midlands", 2, 0),
            new Tile("E12000004", "East Midlands", 2, 1),
            new Tile("E12000006", "East of England", 2, 2),
            new Tile("E12000009", "South West", 3, 0),
            new Tile("E12000008", "South East", 3, 1),
            new Tile("E12000007", "London", 3, 2));

    private static final int MOST_LISTED = 8;

    private final BlockInput input;

    GeographyReader(BlockInput input) {
        this.input = input;
    }

    /** {@return where the areas are; empty after a problem, which is reported} */
    Optional<Geography> read(ChartSpec spec) {
        Optional<Geography> geography = spec.kind().takes(ChartKey.BOUNDARIES) ? boundaries() : tiles();
        return geography.map(g -> joined(g, spec));
    }

    private Optional<Geography> boundaries() {
        Scalar file = input.yaml().required("boundaries");
        Optional<String> code = input.yaml().scalar("code").map(Scalar::text);
        return file.text().isBlank()
                ? Optional.empty()
                : input.page().boundaries().find(file, code.orElse(null)).map(Geography.class::cast);
    }

    private Optional<Geography> tiles() {
        Optional<Scalar> name = input.yaml().scalar("tiles");
        if (name.isEmpty()) {
            return Optional.of(new Geography.TileGrid(ENGLISH_REGIONS, ""));
        }
        return input.table(name.get()).flatMap(table -> grid(table, name.get()));
    }

    private Optional<Geography> grid(Table table, Scalar name) {
        List<Integer> columns = List.of("code", "name", "row", "column").stream()
                .map(table::indexOf)
                .toList();
        if (columns.contains(-1)) {
            input.yaml()
                    .badValue(
                            name.place(),
                            "the table \"" + table.name() + "\" says of no tile where it stands",
                            "give it the columns code, name, row and column; rows and columns are counted from 0");
            return Optional.empty();
        }
        List<Tile> tiles = new ArrayList<>();
        for (Row row : table.rows()) {
            Optional<Integer> line = whole(row.cells().get(columns.get(2)));
            Optional<Integer> column = whole(row.cells().get(columns.get(3)));
            if (line.isEmpty() || column.isEmpty()) {
                input.yaml()
                        .badValue(
                                name.place(),
                                "the row and column of a tile at "
                                        + row.cells().get(0).place() + " are no whole numbers from 0 to 60",
                                "correct the table");
                return Optional.empty();
            }
            tiles.add(new Tile(
                    row.cells().get(columns.get(0)).text(),
                    row.cells().get(columns.get(1)).text(),
                    line.get(),
                    column.get()));
        }
        return Optional.of(new Geography.TileGrid(tiles, table.file()));
    }

    private static Optional<Integer> whole(Cell cell) {
        return cell instanceof Cell.NumberCell n
                        && n.value().signum() >= 0
                        && n.value().compareTo(BigDecimal.valueOf(60)) <= 0
                ? Optional.of(n.value().intValue())
                : Optional.empty();
    }

    /** {@return the areas, each with the code that its row has} */
    private Geography joined(Geography geography, ChartSpec spec) {
        List<String> keys = spec.rows().stream()
                .map(row -> row.cells().get(spec.x().index()).text())
                .toList();
        Set<String> matched = new HashSet<>();
        List<String> without = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Geography.Area area : geography.areas()) {
            Optional<String> key = keys.stream()
                    .filter(k -> isSame(k, area.code()) || isSame(k, area.name()))
                    .findFirst();
            codes.add(key.orElse(area.code()));
            key.ifPresentOrElse(matched::add, () -> without.add(area.name() + " (" + area.code() + ")"));
        }
        List<String> homeless = keys.stream().filter(k -> !matched.contains(k)).toList();
        report(
                homeless,
                "of the table have no area",
                "check their codes against the map's; codes change when areas do");
        report(without, "of the map have no row", "add their rows; an area without a value is drawn empty");
        return withCodes(geography, codes);
    }

    private static boolean isSame(String a, String b) {
        return Spelling.plain(a).equalsIgnoreCase(Spelling.plain(b));
    }

    private void report(List<String> names, String what, String help) {
        if (names.isEmpty()) {
            return;
        }
        String listed = String.join(", ", names.subList(0, Math.min(MOST_LISTED, names.size())));
        String more = names.size() > MOST_LISTED ? " and " + (names.size() - MOST_LISTED) + " more" : "";
        input.report(Rule.MAP_UNMATCHED, input.place(), listed + more + " " + what, help);
    }

    private static Geography withCodes(Geography geography, List<String> codes) {
        if (geography instanceof Geography.TileGrid grid) {
            List<Tile> tiles = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                Tile tile = grid.areas().get(i);
                tiles.add(new Tile(codes.get(i), tile.name(), tile.row(), tile.column()));
            }
            return new Geography.TileGrid(tiles, grid.file());
        }
        List<Outline> outlines = new ArrayList<>();
        Geography.Boundaries boundaries = (Geography.Boundaries) geography;
        for (int i = 0; i < codes.size(); i++) {
            Outline outline = boundaries.areas().get(i);
            outlines.add(new Outline(codes.get(i), outline.name(), outline.rings()));
        }
        return new Geography.Boundaries(outlines, boundaries.file());
    }
}
