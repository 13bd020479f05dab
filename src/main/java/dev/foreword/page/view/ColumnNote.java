package dev.foreword.page.view;

/**
 * What is said of a column.
 *
 * @param name its name in the file and in expressions
 * @param label its heading
 * @param says what it holds, in words
 */
public record ColumnNote(String name, String label, String says) {}
