package dev.foreword.data;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Marks that stand behind a number and don’t change it.
 *
 * <p>In square brackets they are those of the Government Analysis Function, “Symbols in tables: definitions and help”,
 * and notes by their number; nothing else may be written so.
 */
public final class Flags {

    private static final Map<String, String> SHARED = Map.of(
            "b", "break in the series",
            "e", "estimated",
            "f", "forecast",
            "p", "provisional",
            "r", "revised",
            "s", "statistically significant");

    private Flags() {}

    /** {@return a flag that stands in square brackets, or several; empty when it is none} */
    static Optional<Flag> shared(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return Optional.empty();
        }
        List<String> parts = Arrays.stream(text.substring(1, text.length() - 1)
                        .replace("][", ",")
                        .replace("] [", ",")
                        .split(",", -1))
                .map(String::strip)
                .toList();
        return parts.stream().allMatch(Flags::isShared)
                ? Optional.of(new Flag(
                        text,
                        parts.stream()
                                .map(part -> SHARED.getOrDefault(part, part))
                                .collect(Collectors.joining(", "))))
                : Optional.empty();
    }

    private static boolean isShared(String flag) {
        return SHARED.containsKey(flag) || isNote(flag);
    }

    private static boolean isNote(String flag) {
        String number = flag.startsWith("note") ? flag.substring(4).strip() : "";
        return !number.isEmpty() && number.length() < 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@return what a letter means by which departments mark a number, such as {@code p}} */
    public static Optional<String> meaning(String letter) {
        return Optional.ofNullable(SHARED.get(letter));
    }
}
