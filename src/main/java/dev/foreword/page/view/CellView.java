package dev.foreword.page.view;

/**
 * A cell of a table.
 *
 * @param text as it is printed; never empty
 * @param pad decimals that other cells of the column have and this one hasn't, for lining up; not to be seen or read
 * @param id its id on the page; empty for none
 * @param number whether it stands in a column of numbers
 */
public record CellView(String text, String pad, String id, boolean number) {}
