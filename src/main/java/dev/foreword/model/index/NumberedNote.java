package dev.foreword.model.index;

import dev.foreword.model.Note;

/**
 * A footnote with its number.
 *
 * @param number its number in the report or the page, from 1
 * @param note the note
 * @param marks how many marks lead to it, at least 1
 */
public record NumberedNote(int number, Note note, int marks) {}
