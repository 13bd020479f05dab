package dev.foreword.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a value isn't there.
 *
 * <p>The shorthand that is printed is the harmonised list of the Government Statistical Service, "Symbols in tables:
 * definitions and help"; the marks that are read include what departments used before it and still use in data files.
 */
public enum Suppression {
    CONFIDENTIAL("[c]", "confidential", "c ~ [c]"),
    NOT_AVAILABLE("[x]", "not available", "x .. : - na [x]"),
    NOT_APPLICABLE("[z]", "not applicable", "z [z]"),
    LOW("[low]", "rounds to zero but isn’t zero", "low k [low] [k]"),
    UNRELIABLE("[u]", "too unreliable to publish", "u [u]");

    private final String shorthand;
    private final String meaning;
    private final String marks;

    Suppression(String shorthand, String meaning, String marks) {
        this.shorthand = shorthand;
        this.meaning = meaning;
        this.marks = marks;
    }

    /** {@return what is printed in place of the value, such as {@code [c]}} */
    public String shorthand() {
        return shorthand;
    }

    /** {@return the reason in words} */
    public String meaning() {
        return meaning;
    }

    /** {@return the reason that a cell's text stands for, if the text is one of the known marks} */
    public static Optional<Suppression> of(String text) {
        String mark = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(s -> (" " + s.marks + " ").contains(" " + mark + " "))
                .findFirst();
    }
}
