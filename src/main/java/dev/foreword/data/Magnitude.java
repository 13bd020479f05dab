package dev.foreword.data;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A thousand, a million and so on, as they are written behind a number: the one place that knows how many zeros each
 * stands for. A billion is a thousand million throughout, as in all British official statistics since 1974.
 */
public enum Magnitude {
    THOUSAND(3, "k"),
    MILLION(6, "m"),
    BILLION(9, "bn"),
    TRILLION(12, "tn");

    private static final Map<String, Magnitude> BY_WORD = byWord();

    private final int zeros;
    private final String suffix;

    Magnitude(int zeros, String suffix) {
        this.zeros = zeros;
        this.suffix = suffix;
    }

    private static Map<String, Magnitude> byWord() {
        Map<String, Magnitude> words = new HashMap<>();
        for (Magnitude magnitude : values()) {
            words.put(magnitude.word(), magnitude);
            words.put(magnitude.suffix, magnitude);
        }
        // The Bank of England and others write £3mn.
        words.put("mn", MILLION);
        return Map.copyOf(words);
    }

    /**
     * {@return the magnitude that a word or a suffix names}
     *
     * @param word in lower case, such as {@code million} or {@code bn}
     */
    public static Optional<Magnitude> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** {@return how many zeros it has: 6 for a million} */
    public int zeros() {
        return zeros;
    }

    /** {@return the word in full, in lower case} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what stands for it behind digits, such as {@code bn}} */
    public String suffix() {
        return suffix;
    }

    /** {@return so many thousands, millions …, in full: 1.2 million is 1,200,000} */
    public BigDecimal inFull(BigDecimal written) {
        return written.movePointRight(zeros);
    }
}
