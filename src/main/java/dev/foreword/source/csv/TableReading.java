package dev.foreword.source.csv;

import dev.foreword.data.NumberStyle;
import dev.foreword.data.TypeGuess;
import dev.foreword.source.csv.ColumnSpec.ReadAs;
import dev.foreword.source.csv.CsvRecords.Rec;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What is known of a table while its records go by: its texts, what they may mean, and what is odd about its shape. */
final class TableReading implements Consumer<Rec> {

    private static final int MOST_ODD_ROWS = 1000;

    /**
     * A row of another shape than its table.
     *
     * @param record which record it is, counted from 1
     * @param line where it begins
     * @param cells how many cells it has
     */
    record OddRow(int record, int line, int cells) {}

    private final Sidecar sidecar;
    private final CsvOptions options;
    private final List<Rec> headings = new ArrayList<>();
    private final List<OddRow> ragged = new ArrayList<>();
    private final List<OddRow> notes = new ArrayList<>();
    private final BitSet filled = new BitSet();
    private final Set<ReadAs> used = new HashSet<>();
    private ColumnNames names = ColumnNames.of(List.of(), 0, List.of());
    private List<TypeGuess> guesses = List.of();
    private List<CellClues> clues = List.of();
    private List<Map<String, ReadAs>> readAs = List.of();
    private CellStore store = new CellStore(0);
    private int record;
    private boolean begun;
    private boolean subheading;
    private boolean semicolons;

    TableReading(Sidecar sidecar) {
        this.sidecar = sidecar;
        this.options = sidecar.layout().options();
    }

    @Override
    public void accept(Rec rec) {
        record++;
        if (record >= options.headerFrom() && record <= options.headerTo()) {
            headings.add(rec);
            rec.cells().forEach(cell -> CsvText.check(rec.line(), cell));
            if (record == options.headerTo()) {
                begin(headings.stream().mapToInt(Rec::size).max().orElse(0));
            }
        } else if (isRow() && !rec.isBlank()) {
            if (!begun) {
                begin(rec.size());
            }
            row(rec);
        }
    }

    private boolean isRow() {
        return record >= options.rowFrom()
                && record <= options.rowTo()
                && !sidecar.layout().leftOut().contains(record);
    }

    private void begin(int size) {
        begun = true;
        int width = Math.min(size, options.columns());
        names = ColumnNames.of(headings, width, sidecar.columns());
        store = new CellStore(width);
        NumberStyle style = sidecar.layout().numbers();
        guesses = new ArrayList<>();
        clues = new ArrayList<>();
        readAs = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            guesses.add(new TypeGuess(names.get(i), style));
            clues.add(new CellClues());
            readAs.add(new HashMap<>());
        }
        sidecar.columns().forEach(this::prepare);
    }

    private void prepare(ColumnSpec spec) {
        int position = names.find(spec.name());
        for (ReadAs cell : position < 0 ? List.<ReadAs>of() : spec.repairs().cells()) {
            readAs.get(position).put(cell.from().name(), cell);
        }
    }

    private void row(Rec rec) {
        if (isRagged(rec)) {
            note(ragged, rec);
            return;
        }
        store.row(rec.line());
        semicolons = rec.delimiter() == ';';
        int some = 0;
        int last = 0;
        for (int i = 0; i < names.size(); i++) {
            String text = read(i, rec.get(i));
            if (!text.isEmpty()) {
                some++;
                last = i;
                if (names.get(i).isEmpty()) {
                    filled.set(i);
                }
            }
            if (store.add(i, text)) {
                CsvText.check(rec.line(), text);
                guesses.get(i).accept(text);
                clues.get(i).accept(text);
            }
        }
        if (some == 1 && names.size() > 1 && SheetNotes.isNote(rec.get(last))) {
            note(notes, rec);
        }
        if (store.rows() == 1) {
            subheading = rec.get(0).isEmpty() && guesses.stream().noneMatch(TypeGuess::hasNumbers);
        }
    }

    private String read(int column, String text) {
        Map<String, ReadAs> others = readAs.get(column);
        ReadAs other = others.isEmpty() ? null : others.get(text);
        if (other == null) {
            return text;
        }
        used.add(other);
        return other.to();
    }

    /** Blank cells behind the last column are what spreadsheets leave. */
    private boolean isRagged(Rec rec) {
        int cells = Math.min(rec.size(), options.columns());
        if (cells == names.size()) {
            return false;
        }
        for (int i = names.size(); i < cells; i++) {
            if (!rec.get(i).isEmpty()) {
                return true;
            }
        }
        return cells < names.size();
    }

    private void note(List<OddRow> rows, Rec rec) {
        if (rows.size() < MOST_ODD_ROWS) {
            rows.add(new OddRow(record, rec.line(), Math.min(rec.size(), options.columns())));
        }
    }

    ColumnNames names() {
        return names;
    }

    TypeGuess guess(int column) {
        return guesses.get(column);
    }

    CellClues clues(int column) {
        return clues.get(column);
    }

    CellStore store() {
        return store;
    }

    boolean isEmpty() {
        return !begun;
    }

    /** {@return where the heading begins; the first line of a file without one} */
    int headingLine() {
        return headings.isEmpty() ? 1 : headings.get(0).line();
    }

    List<OddRow> ragged() {
        return ragged;
    }

    /** {@return the rows of which only one cell is filled, with what looks like a note} */
    List<OddRow> notes() {
        return notes;
    }

    /** {@return whether a column without a name has something in it} */
    boolean isFilled(int column) {
        return filled.get(column);
    }

    /** {@return whether semicolons stand between the cells, as where commas stand before decimals} */
    boolean hasSemicolons() {
        return semicolons;
    }

    /** {@return whether the first row looks like one more row of the heading: no name, no number, and numbers below it} */
    boolean hasSubheading() {
        return subheading && guesses.stream().anyMatch(TypeGuess::isMixed);
    }

    /** {@return whether a text was found that is to be read as another} */
    boolean isUsed(ReadAs cell) {
        return used.contains(cell);
    }
}
