package dev.foreword.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers above and below the line, for which Unicode has characters (“Superscripts and Subscripts”): m², CO₂. */
public final class Shifted {

    private static final Map<Character, Character> ABOVE = characters("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ");
    private static final Map<Character, Character> BELOW = characters("0123456789+-−=()x.", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₓ.");

    private Shifted() {}

    /** {@return the characters for a text above the line; empty when one has none} */
    public static Optional<String> above(String text) {
        return shifted(text, ABOVE);
    }

    /** {@return the characters for a text below the line; empty when one has none} */
    public static Optional<String> below(String text) {
        return shifted(text, BELOW);
    }

    private static Optional<String> shifted(String text, Map<Character, Character> characters) {
        StringBuilder shifted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            Character other = characters.get(text.charAt(i));
            if (other == null) {
                return Optional.empty();
            }
            shifted.append(other.charValue());
        }
        return Optional.of(shifted.toString());
    }

    private static Map<Character, Character> characters(String plain, String shifted) {
        Map<Character, Character> characters = new HashMap<>();
        for (int i = 0; i < plain.length(); i++) {
            characters.put(plain.charAt(i), shifted.charAt(i));
        }
        return Map.copyOf(characters);
    }
}
