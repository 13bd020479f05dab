package dev.foreword.language;

/** What a token is by its shape alone; what it means in its sentence is for a reader of tokens to say. */
public enum TokenKind {
    /** Letters, with apostrophes between them: {@code children’s}. */
    WORD,
    /** A number in digits: {@code 1,234}, {@code 1.5}, {@code 2½}. Signs, currencies and units are tokens beside it. */
    NUMBER,
    /** Four digits that may be a year, 1800 to 2099, and decades: {@code 2016}, {@code 1980s}. */
    YEAR,
    /** Years that are written as one: {@code 2015/16}, {@code 2015-16}, {@code 2019/2020}. */
    PERIOD,
    /** {@code 1st}, {@code 22nd}. */
    ORDINAL,
    /** A day in digits: {@code 31/03/2016}, {@code 2016-03-31}. */
    DATE,
    /** A time of the day: {@code 10.30am}, {@code 16:15}; {@code 24/7}. */
    TIME,
    /** Letters and digits in one, and numbers with several points: {@code COVID-19}, {@code G20}, {@code 2.3.1}. */
    CODE,
    /** An address on the web or for post, or the number of a document: {@code https://…}, {@code doi:…}. */
    ADDRESS,
    /** {@code £}, {@code $}, {@code €} or {@code ¥}. */
    CURRENCY,
    /** {@code %}. */
    PERCENT,
    /** A plus or a minus that belongs to the number behind it. */
    SIGN,
    /** A hyphen between two words or numbers, without blanks. */
    HYPHEN,
    /** Any other mark, a line break among them. */
    MARK,
    /** What stands behind the last token, and before the first. */
    END
}
