package dev.foreword.data;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months in English, in full and shortened. */
public final class MonthNames {

    private static final Map<String, Month> BY_NAME = byName();

    private MonthNames() {}

    private static Map<String, Month> byName() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            String name = of(month).toLowerCase(Locale.ROOT);
            names.put(name, month);
            names.put(name.substring(0, 3), month);
        }
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }

    /**
     * {@return the month that a word names}
     *
     * @param word in lower case: {@code september}, {@code sept} or {@code sep}
     */
    public static Optional<Month> of(String word) {
        return Optional.ofNullable(BY_NAME.get(word));
    }

    /** {@return a month’s name in full} */
    public static String of(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
