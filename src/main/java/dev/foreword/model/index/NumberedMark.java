package dev.foreword.model.index;

/**
 * A footnote's mark with its number.
 *
 * @param number the number of the note
 * @param occurrence which of the note's marks it is, from 1
 */
public record NumberedMark(int number, int occurrence) {}
