package dev.foreword.page.view;

/**
 * A cell of a table.
 *
 * @param text as it is printed; never empty
 * @param number whether it stands in a column of numbers
 */
public record CellView(String text, boolean number) {}
