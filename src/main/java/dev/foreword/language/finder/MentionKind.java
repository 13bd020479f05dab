package dev.foreword.language.finder;

/** What a number in a text is. Only a {@link #QUANTITY} needs evidence. */
public enum MentionKind {
    /** The title of something, between quotation marks. */
    TITLE,
    /** An address on the web or for post. */
    ADDRESS,
    PHONE,
    DATE,
    TIME,
    /** The number of a chapter, figure, note, section of a law, question, class. */
    LABEL,
    /** The age of people whom the text speaks of. */
    AGE,
    /** How long something is, was or will be: {@code the past five years}. */
    SPAN,
    YEAR,
    ORDINAL,
    /** A name with digits in it: {@code COVID-19}. */
    NAME,
    /** The ends of a scale, and how exactly something is given: {@code 1 (lowest) to 5 (highest)}. */
    SCALE,
    QUANTITY
}
