package dev.foreword.page.view;

/**
 * A table with a caption.
 *
 * @param figure the words around it
 * @param table its cells
 */
public record TableFigureView(FigureView figure, TableView table) {}
