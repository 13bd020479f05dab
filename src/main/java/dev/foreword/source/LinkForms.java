package dev.foreword.source;

import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.LinkNode;
import dev.foreword.model.ReferenceNode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;

/**
 * Tells the forms of links apart by their destinations.
 *
 * <p>To add a form: recognise its destination in {@link #finish}, and put a node of the model in the link's place.
 */
final class LinkForms {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
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
        if (destination.startsWith("=")) {
            notBuilt(place, "claims, [words](=expression), come with a later version", "write ${…} for the value");
        } else if (destination.startsWith("@")) {
            notBuilt(place, "cited figures, [words](@source), come with a later version", "cite in a footnote");
        } else if (scheme.matches()) {
            if (!SCHEMES.contains(scheme.group(1))) {
                page.diagnostics()
                        .report(
                                Rule.LINK_BROKEN,
                                place,
                                "links to \"" + scheme.group(1) + ":\" addresses are not published",
                                "link to an https: address");
            }
        } else if (destination.isEmpty()) {
            page.diagnostics()
                    .report(Rule.LINK_BROKEN, place, "this link leads nowhere", "write an address in the brackets");
        } else if (link.getFirstChild() == null) {
            Nodes.replace(link, new ReferenceNode(destination, place));
        } else {
            Nodes.replace(link, new LinkNode(destination, place));
        }
    }

    private void notBuilt(Place place, String message, String help) {
        page.diagnostics().report(Rule.BLOCK_NOT_BUILT, place, message, help);
    }
}
