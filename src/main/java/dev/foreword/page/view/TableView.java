package dev.foreword.page.view;

import java.util.List;

/**
 * A table of data.
 *
 * @param caption what it holds
 * @param headings the rows of headings, the uppermost first
 * @param groups its rows, in groups; one without a title when there are none
 * @param rows how many rows there are in all
 * @param legend what each shorthand in it means
 * @param remarks what a reader must know of how its rows came about, a sentence each
 */
public record TableView(
        String caption,
        List<List<Heading>> headings,
        List<Group> groups,
        int rows,
        List<String> legend,
        List<String> remarks) {

    /**
     * A heading of one or several columns.
     *
     * @param text its words
     * @param number whether the column below it has numbers
     * @param columns over how many columns it stands
     * @param rows over how many rows of headings it reaches
     */
    public record Heading(String text, boolean number, int columns, int rows) {}

    /**
     * Some of the rows.
     *
     * @param title what they have in common; may be empty
     * @param lines the rows
     */
    public record Group(String title, List<Line> lines) {}

    /**
     * A row.
     *
     * @param total whether it is a total of others
     * @param cells its cells, of which the first is its heading
     */
    public record Line(boolean total, List<CellView> cells) {}
}
