package dev.foreword.model;

/** Where the numbers of footnotes start afresh. */
public enum NoteNumbering {
    /** One run through the report. */
    REPORT,
    /** Each page starts at 1. */
    CHAPTER
}
