package dev.foreword.language;

import dev.foreword.data.MonthNames;

/** Tells months from words that are written like them. */
public final class Months {

    private Months() {}

    /** {@return whether a token is the name of a month: with a capital, so that {@code may} is none} */
    public static boolean isMonth(Token token) {
        return token.isCapitalised() && MonthNames.of(token.lower()).isPresent();
    }
}
