package dev.foreword.source.block;

import dev.foreword.data.Row;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartTraits;
import dev.foreword.model.chart.Geography;
import dev.foreword.model.chart.PeriodScale;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.chart.Stacking;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what only some kinds of chart have. */
final class ChartDetailsReader {

    private static final int MOST_PANELS = 24;

    private final BlockInput input;
    private final YamlMap yaml;
    private final FigureKeys keys;

    ChartDetailsReader(BlockInput input, FigureKeys keys) {
        this.input = input;
        this.yaml = input.yaml();
        this.keys = keys;
    }

    /**
     * {@return the chart with its details; empty after a problem, which is reported}
     *
     * @param bare the chart
     * @param all the table of which it draws a part
     */
    Optional<ChartSpec> read(ChartSpec bare, Table all) {
        Table table = bare.table();
        Optional<ChartTraits.Grouping> grouping = bare.kind().traits().groups();
        Optional<PrintedColumn> group = grouping.flatMap(g -> column(g.key().word(), table));
        if (group.isEmpty() && grouping.filter(ChartTraits.Grouping::required).isPresent()) {
            yaml.missing(grouping.get().key().word());
            return Optional.empty();
        }
        Optional<PrintedColumn> panels = column("panels", table);
        if (panels.isPresent() && (!panelsFit(bare, panels.get()) || isStacked(bare))) {
            return Optional.empty();
        }
        Optional<Geography> geography = Optional.empty();
        if (bare.kind().shows() == ChartTraits.Shows.AREAS) {
            geography = new GeographyReader(input).read(bare);
            if (geography.isEmpty()) {
                return Optional.empty();
            }
        }
        Optional<Geography> map = geography;
        PeriodScale periods = new PeriodScale(bare.rows(), bare.x().index());
        ChartDetails details = new ChartDetails(
                new ChartDetails.Annotations(
                        events(periods),
                        spans(periods),
                        references(bare, all),
                        band(table).orElse(null),
                        yaml.flag("trend", false)),
                new ChartDetails.Columns(
                        panels.orElse(null), column("name", table).orElse(null), group.orElse(null)),
                new ChartDetails.Emphasis(words("labelled"), highlighted(bare)),
                counting(),
                yaml.text("rest", "").isBlank() ? null : yaml.text("rest", ""),
                number("axis_from").orElse(null),
                map.orElse(null));
        return Optional.of(new ChartSpec(
                bare.kind(),
                table,
                bare.x(),
                bare.series(),
                map.map(g -> rowsWithAreas(bare, g)).orElse(bare.rows()),
                bare.stacking(),
                bare.unit(),
                details));
    }

    private ChartDetails.Counting counting() {
        return new ChartDetails.Counting(
                yaml.choice("icon", ChartDetails.Icon::of, ChartDetails.Icon.words())
                        .orElse(ChartDetails.Icon.PERSON),
                number("each").filter(n -> n.signum() > 0).orElse(BigDecimal.ONE));
    }

    /** Rows that have no area were reported; they are neither drawn nor told of. */
    private static List<Row> rowsWithAreas(ChartSpec bare, Geography map) {
        Set<String> codes = new HashSet<>();
        map.areas().forEach(area -> codes.add(area.code()));
        return bare.rows().stream()
                .filter(row -> codes.contains(row.cells().get(bare.x().index()).text()))
                .toList();
    }

    private Optional<PrintedColumn> column(String key, Table table) {
        return yaml.has(key) ? keys.columns(key, table).stream().findFirst() : Optional.empty();
    }

    /** Each small chart would have a scale of its own, and comparing them would mislead. */
    private boolean isStacked(ChartSpec bare) {
        if (bare.stacking() == Stacking.NONE) {
            return false;
        }
        yaml.badValue(
                yaml.placeOf("panels"),
                "stacked bars in several small charts can't be compared",
                "remove \"stacked\" or \"panels\"");
        return true;
    }

    private boolean panelsFit(ChartSpec bare, PrintedColumn column) {
        Set<String> names = new LinkedHashSet<>();
        bare.rows().forEach(row -> names.add(row.cells().get(column.index()).text()));
        if (names.size() > MOST_PANELS) {
            input.report(
                    Rule.FIGURE_TOO_LARGE,
                    yaml.placeOf("panels"),
                    names.size() + " small charts can't be compared",
                    "choose at most " + MOST_PANELS + " with \"rows\"");
            return false;
        }
        return true;
    }

    private List<ChartDetails.Event> events(PeriodScale periods) {
        List<ChartDetails.Event> events = new ArrayList<>();
        for (YamlMap map : yaml.maps("events")) {
            OptionalDouble at = period(map, "at", periods);
            String label = map.required("label").text();
            at.ifPresent(a -> events.add(new ChartDetails.Event(a, label)));
        }
        return events;
    }

    private List<ChartDetails.Span> spans(PeriodScale periods) {
        List<ChartDetails.Span> spans = new ArrayList<>();
        for (YamlMap map : yaml.maps("spans")) {
            OptionalDouble from = period(map, "from", periods);
            OptionalDouble to = period(map, "to", periods);
            String label = map.required("label").text();
            if (from.isPresent() && to.isPresent()) {
                spans.add(new ChartDetails.Span(from.getAsDouble(), to.getAsDouble(), label));
            }
        }
        return spans;
    }

    private static OptionalDouble period(YamlMap map, String key, PeriodScale periods) {
        Scalar written = map.required(key);
        OptionalDouble at = periods.find(written.text());
        if (at.isEmpty() && !written.text().isBlank()) {
            map.badValue(
                    written.place(),
                    "\"" + written.text() + "\" isn't on the axis of periods",
                    "write a period as its row has it, or a time between the first and the last");
        }
        return at;
    }

    /** A value to compare with is a cell, and never a number that is written here: it would rest on nothing. */
    private List<ChartDetails.Reference> references(ChartSpec bare, Table all) {
        List<ChartDetails.Reference> references = new ArrayList<>();
        for (YamlMap map : yaml.maps("references")) {
            new ReferenceReader(input, map).read(bare, all).ifPresent(references::add);
        }
        return references;
    }

    private Optional<ChartDetails.Band> band(Table table) {
        Optional<YamlMap> map = yaml.map("band");
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Optional<PrintedColumn> low = keys.column(map.get().required("low"), table);
        Optional<PrintedColumn> high = keys.column(map.get().required("high"), table);
        String label = map.get().text("label", "");
        DrawableNumbers drawable = new DrawableNumbers(input);
        boolean drawn = Stream.concat(low.stream(), high.stream())
                .allMatch(column -> drawable.check(table.rows().stream()
                        .map(row -> row.cells().get(column.index()))
                        .toList()));
        return drawn && low.isPresent() && high.isPresent()
                ? Optional.of(new ChartDetails.Band(low.get(), high.get(), label))
                : Optional.empty();
    }

    private Set<String> words(String key) {
        Set<String> words = new LinkedHashSet<>();
        yaml.list(key).forEach(s -> words.add(s.text()));
        return words;
    }

    private Set<String> highlighted(ChartSpec bare) {
        Set<String> known = new LinkedHashSet<>();
        bare.rows().forEach(row -> known.add(row.cells().get(bare.x().index()).text()));
        bare.series().forEach(c -> {
            known.add(c.label());
            known.add(bare.table().columns().get(c.index()).name());
            if (bare.kind().isDiagram()) {
                bare.rows().forEach(row -> known.add(row.cells().get(c.index()).text()));
            }
        });
        Set<String> spelled = known.stream().map(Spelling::plain).collect(Collectors.toSet());
        for (Scalar name : yaml.list("highlight")) {
            if (!spelled.contains(Spelling.plain(name.text()))) {
                input.report(
                        Rule.UNKNOWN_ROW,
                        name.place(),
                        "this chart has no row or column \"" + name.text() + "\" to highlight",
                        Suggestions.help(name.text(), known, "names"));
            }
        }
        return words("highlight").stream().map(Spelling::plain).collect(Collectors.toSet());
    }

    private Optional<BigDecimal> number(String key) {
        Optional<Scalar> written = yaml.scalar(key);
        Optional<BigDecimal> number = written.map(Scalar::text)
                .filter(t -> t.matches("-?\\d{1,15}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
        if (written.isPresent() && number.isEmpty()) {
            yaml.badValue(
                    written.get().place(),
                    "\"" + written.get().text() + "\" is no number",
                    "write digits, such as 100 or 2.5");
        }
        return number;
    }
}
