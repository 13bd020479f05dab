package dev.foreword.model.config;

/** Where the numbers of footnotes start afresh. */
public enum NoteNumbering {
    /** One run through the report. */
    REPORT,
    /** Each page starts at 1. */
    CHAPTER
}
