package dev.foreword.source.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Reads the few tags that Markdown has no form for, and that authors rightly write into it: a line break, which a cell of a
 * table can’t have otherwise, and numbers above or below the line. These become the characters that Unicode has for them,
 * as in m² and CO₂: so every title, alternative text, table and search says the same, and no reader hears “102” for 10².
 */
final class PlainTags {

    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Map<Character, Character> ABOVE = characters("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ");
    private static final Map<Character, Character> BELOW = characters("0123456789+-−=()x.", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₓ.");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    /** Tags that close what was read already. */
    private final Set<Node> closing = Collections.newSetFromMap(new IdentityHashMap<>());

    /** {@return whether a tag was one of these; another stands in its place then, or none} */
    boolean read(HtmlInline tag) {
        if (BREAK.matcher(tag.getLiteral()).matches()) {
            Nodes.replace(tag, new HardLineBreak());
            return true;
        }
        boolean opens = opens(tag);
        if (opens || closing.contains(tag)) {
            tag.unlink();
            return true;
        }
        return false;
    }

    private boolean opens(HtmlInline tag) {
        String name = tag.getLiteral().toLowerCase(Locale.ROOT);
        boolean above = name.equals("<sup>");
        if (!(above || name.equals("<sub>"))
                || !(tag.getNext() instanceof Text words)
                || !(words.getNext() instanceof HtmlInline close)
                || !close.getLiteral().toLowerCase(Locale.ROOT).equals("</" + name.substring(1))) {
            return false;
        }
        // “1st” is set on the line, as the style of government has it.
        if (!(above && ORDINALS.contains(words.getLiteral())) && !shift(words, above ? ABOVE : BELOW)) {
            return false;
        }
        closing.add(close);
        return true;
    }

    private static boolean shift(Text words, Map<Character, Character> characters) {
        StringBuilder shifted = new StringBuilder();
        for (char c : words.getLiteral().toCharArray()) {
            Character other = characters.get(c);
            if (other == null) {
                return false;
            }
            shifted.append(other.charValue());
        }
        words.setLiteral(shifted.toString());
        return true;
    }

    private static Map<Character, Character> characters(String plain, String shifted) {
        Map<Character, Character> characters = new HashMap<>();
        for (int i = 0; i < plain.length(); i++) {
            characters.put(plain.charAt(i), shifted.charAt(i));
        }
        return Map.copyOf(characters);
    }
}
