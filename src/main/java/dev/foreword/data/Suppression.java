package dev.foreword.data;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why a value isn't there.
 *
 * <p>The shorthand that is printed is the harmonised list of the Government Statistical Service, "Symbols in tables:
 * definitions and help"; the marks that are read include what departments used before it and still use in data files.
 */
public enum Suppression {
    CONFIDENTIAL("[c]", "confidential", "c ~ [c]"),
    NOT_AVAILABLE("[x]", "not available", "x .. : - na null nan [x]"),
    NOT_APPLICABLE("[z]", "not applicable", "z [z]"),
    LOW("[low]", "rounds to zero but isn’t zero", "low k [low] [k]"),
    UNRELIABLE("[u]", "too unreliable to publish", "u [u]"),
    NOT_RECORDED("[w]", "none recorded in the survey", "[w]");

    private static final Map<String, Suppression> BY_MARK = byMark();
    private static final int LONGEST_MARK = 5;

    private final String shorthand;
    private final String meaning;
    private final String marks;

    Suppression(String shorthand, String meaning, String marks) {
        this.shorthand = shorthand;
        this.meaning = meaning;
        this.marks = marks;
    }

    private static Map<String, Suppression> byMark() {
        Map<String, Suppression> marks = new HashMap<>();
        for (Suppression reason : values()) {
            for (String mark : reason.marks.split(" ", -1)) {
                marks.put(mark, reason);
            }
        }
        return Map.copyOf(marks);
    }

    /** {@return what is printed in place of the value, such as {@code [c]}} */
    public String shorthand() {
        return shorthand;
    }

    /** {@return the reason in words} */
    public String meaning() {
        return meaning;
    }

    /** {@return the reason as sidecars name it, such as {@code not available}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return the reason that a cell's text stands for, if the text is one of the known marks} */
    public static Optional<Suppression> of(String text) {
        return text.length() > LONGEST_MARK
                ? Optional.empty()
                : Optional.ofNullable(BY_MARK.get(text.toLowerCase(Locale.ROOT)));
    }
}
