package dev.foreword.model.chart;

/**
 * A column of a table as a figure shows it.
 *
 * @param index its position in the data, from 0
 * @param label what it is called in the figure
 */
public record PrintedColumn(int index, String label) {}
