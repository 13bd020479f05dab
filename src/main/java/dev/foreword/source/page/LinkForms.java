package dev.foreword.source.page;

import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.basic.Slug;
import dev.foreword.model.node.CitedNode;
import dev.foreword.model.node.ClaimNode;
import dev.foreword.model.node.LinkNode;
import dev.foreword.model.node.ReferenceNode;
import dev.foreword.model.node.SourceMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/**
 * Tells the forms of links apart by their destinations.
 *
 * <p>To add a form: recognise its destination in {@link #finish}, and put a node of the model in the link's place.
 */
final class LinkForms {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
    /** A function with what it takes, or a row of a table: no file has such a name. */
    private static final Pattern CALCULATION = Pattern.compile("\\w+(\\(.*[,\\[\"].*\\)|\\[\".*)");

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    private final PageContext page;
    private final SourceMap map;

    LinkForms(PageContext page, SourceMap map) {
        this.page = page;
        this.map = map;
    }

    /** Replaces a link by what its destination makes of it. */
    void finish(Link link) {
        String destination = link.getDestination();
        Place place = map.of(link);
        Matcher scheme = SCHEME.matcher(destination);
        boolean figure = destination.startsWith("=") || destination.startsWith("@");
        if (figure && link.getFirstChild() == null) {
            page.diagnostics()
                    .report(
                            Rule.CLAIM_WORDS,
                            place,
                            "there are no words between the brackets",
                            "write what is to be checked or cited: [29 per cent](=…)");
        } else if (destination.startsWith("=")) {
            Nodes.replace(link, new ClaimNode(destination.substring(1).strip(), place));
        } else if (destination.startsWith("@")) {
            Nodes.replace(link, cited(destination, place));
        } else if (scheme.matches()) {
            if (!SCHEMES.contains(scheme.group(1))) {
                page.diagnostics()
                        .report(
                                Rule.LINK_BROKEN,
                                place,
                                "links to \"" + scheme.group(1) + ":\" addresses are not published",
                                "link to an https: address");
            }
        } else if (link.getFirstChild() instanceof Text words
                && words.getLiteral().startsWith("^")) {
            page.diagnostics()
                    .report(
                            Rule.FOOTNOTE_MISSING,
                            place,
                            "the label of a note has no blanks in it",
                            "write hyphens, here and where the note is: [^" + Slug.of(words.getLiteral()) + "]");
        } else if (CALCULATION.matcher(destination).matches()) {
            page.diagnostics()
                    .report(
                            Rule.CLAIM_SYNTAX,
                            place,
                            "this calculation has no equals sign before it",
                            "write one: [words](=" + first(destination) + "…)");
        } else if (destination.isEmpty()) {
            page.diagnostics()
                    .report(Rule.LINK_BROKEN, place, "this link leads nowhere", "write an address in the brackets");
        } else if (link.getFirstChild() == null) {
            Nodes.replace(link, new ReferenceNode(destination, place));
        } else {
            Nodes.replace(link, new LinkNode(destination, place));
        }
    }

    /** The word that a calculation begins with, and the bracket behind it. */
    private static String first(String calculation) {
        int bracket = calculation.indexOf('(') < 0 ? calculation.indexOf('[') : calculation.indexOf('(');
        return calculation.substring(0, bracket + 1);
    }

    /** {@code @key, place in the source}. */
    private static CitedNode cited(String destination, Place place) {
        int comma = destination.indexOf(',');
        String key = comma < 0 ? destination.substring(1) : destination.substring(1, comma);
        return new CitedNode(
                key.strip(), comma < 0 ? "" : destination.substring(comma + 1).strip(), place);
    }
}
