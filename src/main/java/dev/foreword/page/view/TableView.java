package dev.foreword.page.view;

import java.util.List;

/**
 * A table of data.
 *
 * @param caption what it holds
 * @param headings the headings of its columns
 * @param rows its rows; the first cell of each is its heading
 * @param legend what each shorthand in it means
 */
public record TableView(String caption, List<CellView> headings, List<List<CellView>> rows, List<String> legend) {}
