package dev.foreword.data;

/** What a column holds. */
public enum ColumnType {
    /** Quantities: they line up on the right, and can be drawn. */
    NUMBER,
    /** Years and periods of years: a natural order, and never a thousands separator. */
    PERIOD,
    /** Days. */
    DATE,
    /** Identifiers that look like numbers and keep their leading zeros. */
    CODE,
    /** Everything else. */
    TEXT
}
