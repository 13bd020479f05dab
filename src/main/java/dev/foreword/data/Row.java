package dev.foreword.data;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line of the file on which it begins, counted from 1
 * @param cells never changed; one for each column, in the order of the columns
 */
public record Row(int line, List<Cell> cells) {}
