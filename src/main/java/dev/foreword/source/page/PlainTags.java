package dev.foreword.source.page;

import dev.foreword.language.Shifted;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
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
        if (!(above && ORDINALS.contains(words.getLiteral())) && !shift(words, above)) {
            return false;
        }
        closing.add(close);
        return true;
    }

    private static boolean shift(Text words, boolean above) {
        Optional<String> shifted = above ? Shifted.above(words.getLiteral()) : Shifted.below(words.getLiteral());
        shifted.ifPresent(words::setLiteral);
        return shifted.isPresent();
    }
}
