package dev.foreword.language;

import java.util.Set;

/** What an amount is counted in, as far as its words name it. */
public enum AmountUnit {
    /** No unit, or what is counted is named by a noun: {@code 153,532 children}. */
    NONE(""),
    PER_CENT(""),
    POINTS(""),
    BASIS_POINTS(""),
    POUNDS("pound pounds"),
    PENCE("p pence penny"),
    DOLLARS("dollar dollars"),
    EUROS("euro euros"),
    YEARS("year years"),
    MONTHS("month months"),
    WEEKS("week weeks"),
    DAYS("day days"),
    HOURS("hour hours hr hrs"),
    MINUTES("minute minutes min mins"),
    SECONDS("seconds secs"),
    PEOPLE("people persons"),
    KILOMETRES("km kilometre kilometres"),
    MILES("mile miles"),
    METRES("metre metres"),
    HECTARES("ha hectare hectares"),
    TONNES("tonne tonnes"),
    KILOGRAMS("kg kilogram kilograms kilo kilos");

    /** The single words that name it, between blanks. */
    private final String words;

    AmountUnit(String words) {
        this.words = words;
    }

    /** {@return the single words that name it, in lower case} */
    Set<String> words() {
        return words.isEmpty() ? Set.of() : Set.of(words.split(" ", -1));
    }

    /** {@return whether it is a sum of money} */
    public boolean isMoney() {
        return this == POUNDS || this == PENCE || this == DOLLARS || this == EUROS;
    }

    /** {@return whether it is a length of time} */
    public boolean isTime() {
        return this == YEARS
                || this == MONTHS
                || this == WEEKS
                || this == DAYS
                || this == HOURS
                || this == MINUTES
                || this == SECONDS;
    }

    /** {@return whether it is a share of something, or a difference of two shares} */
    public boolean isShare() {
        return this == PER_CENT || this == POINTS || this == BASIS_POINTS;
    }
}
