package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.NumberStyle;
import dev.foreword.data.Table;
import dev.foreword.data.Totals;
import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.source.csv.SheetSurvey.Finding;
import dev.foreword.source.yaml.YamlReader;
import dev.foreword.source.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks at a data file and writes a sidecar for it, ready to be saved, with what was seen and what is unsure. What it
 * writes has been tried: the file was read with it.
 */
public final class SidecarProposal {

    private static final int MOST_LINES = 12;

    private final String file;
    private final CsvInput input;
    private final boolean windows;
    private final Optional<Finding> finding;
    private final TableReading reading;

    private SidecarProposal(
            String file, CsvInput input, boolean windows, Optional<Finding> finding, TableReading reading) {
        this.file = file;
        this.input = input;
        this.windows = windows;
        this.finding = finding;
        this.reading = reading;
    }

    /**
     * {@return the sidecar; empty when the file can’t be read, which is reported}
     *
     * @param file the file’s name
     * @param input the file
     * @param diagnostics takes what is wrong
     */
    public static Optional<String> of(String file, CsvInput input, Diagnostics diagnostics) {
        Diagnostics quiet = new Diagnostics();
        Optional<SheetSurvey> survey = CsvRecords.read(file, input, Sidecar.none(), quiet, SheetSurvey::new);
        boolean windows = quiet.sorted().stream().map(Diagnostic::rule).anyMatch(Rule.CSV_ENCODING::equals);
        if (survey.isEmpty()) {
            pass(quiet, diagnostics);
            return Optional.empty();
        }
        Optional<Finding> finding = survey.get().find();
        Sidecar layout = Sidecar.of(finding.map(Finding::options).orElse(CsvOptions.WHOLE_FILE));
        return CsvRecords.read(file, input, layout, new Diagnostics(), () -> new TableReading(layout))
                .flatMap(read -> new SidecarProposal(file, input, windows, finding, read).text(diagnostics));
    }

    private static void pass(Diagnostics from, Diagnostics to) {
        from.sorted().forEach(d -> to.report(d.rule(), d.place(), d.message(), d.help()));
    }

    private Optional<String> text(Diagnostics diagnostics) {
        List<String> layout = layout();
        List<String> names = names();
        Optional<Table> first = read(layout, List.of(), names, new Diagnostics());
        List<String> style = first.map(this::style).orElse(List.of());
        Diagnostics last = new Diagnostics();
        Optional<Table> table = read(layout, style, names, last);
        if (table.isEmpty()) {
            pass(last, diagnostics);
        }
        return table.map(t -> written(t, layout, style));
    }

    private Optional<Table> read(List<String> layout, List<String> style, List<String> names, Diagnostics problems) {
        List<String> lines = new ArrayList<>(layout);
        lines.addAll(style);
        if (!names.isEmpty()) {
            lines.add("columns: {" + String.join(", ", names) + "}");
        }
        String sidecar = SidecarLines.sidecar(file);
        YamlText text = new YamlText(sidecar, 1, 0, String.join("\n", lines) + "\n");
        Sidecar said = lines.isEmpty() ? Sidecar.none() : SidecarReader.read(new YamlReader(problems).read(text));
        return new CsvTableReader(problems).read("proposed", file, input, said);
    }

    private List<String> layout() {
        List<String> lines = new ArrayList<>();
        if (windows) {
            lines.add("encoding: windows-1252   # unsure: the bytes are not UTF-8");
        }
        for (String line : finding.map(Finding::lines).orElse(List.of())) {
            lines.add(line + "   # unsure: records, counted from 1, empty lines left out");
        }
        return lines;
    }

    /** {@return the columns that need a name, by their positions} */
    private List<String> names() {
        return ProposedNames.of(reading).entrySet().stream()
                .map(e -> (e.getKey() + 1) + ": {name: " + Cure.quoted(e.getValue()) + "}")
                .toList();
    }

    /** {@return how the numbers are written, by those cells that aren’t numbers as they are usually written} */
    private List<String> style(Table table) {
        List<Cure> cures = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).type() == ColumnType.NUMBER) {
                table.cells(column)
                        .filter(Cell.TextCell.class::isInstance)
                        .map(cell -> OddCell.among(NumberStyle.BRITISH, cell.text()))
                        .filter(cell -> !cell.kind().isWords())
                        .map(OddCell::cure)
                        .distinct()
                        .limit(MOST_LINES)
                        .forEach(cures::add);
            }
        }
        boolean comma = reading.hasSemicolons()
                && IntStream.range(0, reading.names().size())
                        .anyMatch(i -> reading.clues(i).doubtfulComma().isPresent());
        if (comma) {
            cures.add(new Cure("decimal", "\",\""));
        }
        return Cure.lines(cures);
    }

    private String written(Table table, List<String> layout, List<String> style) {
        List<String> out = new ArrayList<>();
        out.add("# A proposal for " + file + ": " + table.rows().size() + " rows, "
                + table.columns().size() + " columns. What it is unsure of is marked; correct it.");
        finding.ifPresent(found -> remark(found, out));
        out.add("title: \"\"      # what the table holds");
        out.add("source: \"\"     # who published it, and where");
        out.add("release: \"\"    # the edition of the statistic");
        out.add("period: \"\"     # the time that its numbers are about");
        out.add("unit: \"\"       # what they count or measure");
        out.add("place: \"\"      # page and table in the source, if they were typed");
        out.add("file: \"\"       # the address of this file, if it is as it was published");
        out.addAll(layout);
        style.forEach(line -> out.add(line + "   # unsure: by the cells that are no plain numbers"));
        out.add("key: " + ProposedKey.of(table));
        total(table).ifPresent(out::add);
        out.add("columns:");
        out.addAll(new ProposedColumns(table, reading, ProposedNames.of(reading)).lines());
        return String.join("\n", out) + "\n";
    }

    private static void remark(Finding finding, List<String> out) {
        if (!finding.isPlain()) {
            out.add("# It has " + finding.words() + ".");
        }
        if (!finding.sections().isEmpty()) {
            String lines = finding.sections().stream()
                    .limit(MOST_LINES)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            out.add("# Unsure: rows with a name and nothing else are kept; if they are none: leave_out: [" + lines
                    + (finding.sections().size() > MOST_LINES ? ", …" : "") + "]");
        }
    }

    private static Optional<String> total(Table table) {
        int number = table.columns().stream().map(Column::type).toList().indexOf(ColumnType.NUMBER);
        List<Integer> rows = IntStream.range(0, Math.min(table.rows().size(), SheetSurvey.CLOSELY))
                .boxed()
                .toList();
        return number < 0 || ProposedKey.columns(table).size() != 1
                ? Optional.empty()
                : Totals.undeclared(table, rows, number)
                        .map(row ->
                                "total: {row: " + Cure.quoted(row) + "}   # unsure: it seems to stand for the others");
    }
}
