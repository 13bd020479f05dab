package dev.foreword.model.node;

import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.chart.TableLayout;
import java.util.List;

/** A table that is printed from data. */
public final class TableBlock extends CaptionedBlock implements FromData {

    /**
     * What is printed.
     *
     * @param table the data
     * @param columns the columns to print, in order
     * @param rows the rows to print, in order
     */
    public record Spec(Table table, List<PrintedColumn> columns, List<Row> rows) {
        public Spec {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    private final FigureText text;
    private final Spec spec;
    private final TableLayout layout;
    private final List<DrawnWords> labels;

    /**
     * @param labels the headings that the author wrote: of columns called otherwise than in the data, and over several
     */
    public TableBlock(Origin origin, FigureText text, Spec spec, TableLayout layout, List<DrawnWords> labels) {
        super(origin);
        this.labels = List.copyOf(labels);
        this.layout = layout;
        this.text = text;
        this.spec = spec;
    }

    @Override
    public CaptionKind kind() {
        return CaptionKind.TABLE;
    }

    @Override
    public FigureText text() {
        return text;
    }

    public Spec spec() {
        return spec;
    }

    public TableLayout layout() {
        return layout;
    }

    /** {@return the headings that the author wrote: of columns called otherwise than in the data, and over several} */
    public List<DrawnWords> labels() {
        return labels;
    }

    @Override
    public List<Table> tables() {
        return spec.table().withJoined();
    }

    @Override
    public List<InlineText> texts() {
        return text.inReadingOrder();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
