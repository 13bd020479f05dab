package dev.foreword.data;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of two ways to read the times of a column, which one its texts allow. */
final class TimeChoice {

    /** What the texts allow. */
    enum Outcome {
        /** They are read the same in both ways. */
        NO_MATTER,
        FIRST,
        SECOND,
        /** Each could be read in both ways, and mean different times. */
        EITHER,
        /** Some are times only in the first way, and some only in the second. */
        MIXED
    }

    private @Nullable String onlyFirst;
    private @Nullable String onlySecond;
    private @Nullable String either;

    /** Looks at what a text means in the one way and in the other. */
    void accept(String text, Optional<Period> first, Optional<Period> second) {
        if (first.equals(second)) {
            return;
        }
        if (second.isEmpty()) {
            onlyFirst = earlier(onlyFirst, text);
        } else if (first.isEmpty()) {
            onlySecond = earlier(onlySecond, text);
        } else {
            either = earlier(either, text);
        }
    }

    private static String earlier(@Nullable String found, String text) {
        return found == null ? text : found;
    }

    Outcome outcome() {
        if (onlyFirst != null && onlySecond != null) {
            return Outcome.MIXED;
        }
        if (onlyFirst != null || onlySecond != null) {
            return onlyFirst != null ? Outcome.FIRST : Outcome.SECOND;
        }
        return either == null ? Outcome.NO_MATTER : Outcome.EITHER;
    }

    /** {@return a text that shows what is in doubt: one that is a time only in the first way, or in both} */
    String first() {
        return onlyFirst != null ? onlyFirst : second();
    }

    /** {@return a text that is a time only in the second way, or in both} */
    String second() {
        return onlySecond != null ? onlySecond : either == null ? "" : either;
    }
}
