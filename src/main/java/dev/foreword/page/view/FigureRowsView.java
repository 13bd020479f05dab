package dev.foreword.page.view;

/**
 * A figure or another block, and which rows of its table it shows.
 *
 * @param figure the link to it
 * @param rows which rows, in words; empty when it shows all of them as they stand
 */
public record FigureRowsView(LinkView figure, String rows) {}
