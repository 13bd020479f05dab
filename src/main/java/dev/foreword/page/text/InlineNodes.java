package dev.foreword.page.text;

import dev.foreword.model.evidence.EvidenceItem;
import dev.foreword.model.index.DataAddress;
import dev.foreword.model.index.NumberedMark;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.AbbreviationNode;
import dev.foreword.model.node.CitationNode;
import dev.foreword.model.node.CitedNode;
import dev.foreword.model.node.ClaimNode;
import dev.foreword.model.node.InlineVisitor;
import dev.foreword.model.node.LinkNode;
import dev.foreword.model.node.NoteMark;
import dev.foreword.model.node.PictureNode;
import dev.foreword.model.node.PlainText;
import dev.foreword.model.node.ReferenceNode;
import dev.foreword.model.node.ReportInline;
import dev.foreword.model.node.SectionHeading;
import dev.foreword.model.node.TermNode;
import dev.foreword.model.node.ValueNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders what the model adds to the inlines of CommonMark. */
final class InlineNodes extends ScopedRenderer implements InlineVisitor {

    private static final Set<Class<? extends Node>> KINDS = Families.of(ReportInline.class);

    InlineNodes(PageScope scope, HtmlNodeRendererContext output) {
        super(scope, output);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return KINDS;
    }

    @Override
    public void render(Node node) {
        ((ReportInline) node).accept((InlineVisitor) this);
    }

    @Override
    public void visit(ValueNode value) {
        number(value, () -> writer.text(scope.site().values().text(value)));
    }

    @Override
    public void visit(ClaimNode claim) {
        number(claim, () -> children(claim));
    }

    @Override
    public void visit(CitedNode cited) {
        number(cited, () -> children(cited));
    }

    @Override
    public void visit(CitationNode citation) {
        children(scope.site().values().citations().words(citation));
    }

    @Override
    public void visit(ReferenceNode reference) {
        link(reference.destination(), () -> writer.text(scope.site().words(scope.page(), reference.destination())));
    }

    @Override
    public void visit(LinkNode link) {
        link(link.destination(), () -> children(link));
    }

    @Override
    public void visit(AbbreviationNode abbreviation) {
        writer.tag("abbr", attributes("title", abbreviation.expansion()));
        writer.text(abbreviation.abbreviation());
        writer.tag("/abbr");
        if (abbreviation.isExplained()) {
            writer.text(" (" + abbreviation.expansion() + ")");
        }
    }

    /** A number is marked up as data, and leads to what it rests on; where there is a link or a heading already, it doesn’t. */
    private void number(Node node, Runnable words) {
        Optional<EvidenceItem> item = scope.context().evidence().of(node);
        if (item.isEmpty()) {
            words.run();
            return;
        }
        String id = item.get().id();
        boolean plain = scope.isPlain() || isWithinLink(node);
        Map<String, String> attributes = scope.isCopy() ? new LinkedHashMap<>() : attributes("id", id);
        if (!plain) {
            attributes.put("class", "figure-link");
            attributes.put("href", scope.evidenceHref(id));
            writer.tag("a", attributes);
            attributes = new LinkedHashMap<>();
        }
        attributes.put("value", value(node));
        writer.tag("data", attributes);
        words.run();
        writer.tag("/data");
        if (!plain) {
            writer.tag("/a");
        }
    }

    private String value(Node node) {
        return scope.site().values().quantity(node).map(Object::toString).orElseGet(() -> words(node));
    }

    private String words(Node node) {
        return PlainText.of(node, scope.site().values(), d -> scope.site().words(scope.page(), d));
    }

    private static boolean isWithinLink(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Link || at instanceof LinkNode || at instanceof SectionHeading) {
                return true;
            }
        }
        return false;
    }

    /** A term leads to what it means; where a link would stand in a link, it doesn’t. */
    @Override
    public void visit(TermNode term) {
        String href = scope.isPlain() ? "" : href("#" + term.id());
        if (href.isEmpty()) {
            children(term);
            return;
        }
        Map<String, String> attributes = attributes("class", "term");
        attributes.put("href", href);
        writer.tag("a", attributes);
        children(term);
        writer.tag("/a");
    }

    private void link(String destination, Runnable words) {
        writer.tag("a", attributes("href", href(destination)));
        words.run();
        writer.tag("/a");
    }

    /** A link that leads nowhere was reported, and the page won't be published. */
    private String href(String destination) {
        SiteIndex.Resolution found = scope.site().index().resolve(scope.page(), destination);
        if (found instanceof SiteIndex.Found f) {
            return scope.href(f.target().page(), f.target().fragment());
        }
        String from = scope.address();
        if (found instanceof SiteIndex.Cover cover) {
            return scope.context().links().page(from, cover.report().slug(), "");
        }
        if (found instanceof SiteIndex.Data data) {
            return scope.context().links().page(from, DataAddress.page(data.table()), "");
        }
        return found instanceof SiteIndex.Asset asset ? scope.context().links().file(from, asset.path()) : "";
    }

    @Override
    public void visit(NoteMark mark) {
        NumberedMark number = scope.site().index().of(scope.page()).mark(mark).orElse(new NumberedMark(0, 0));
        String note = "note-" + number.number();
        Map<String, String> attributes = attributes("href", scope.href(scope.page(), note));
        if (!scope.isCopy()) {
            attributes.put("id", note + "-mark-" + number.occurrence());
        }
        if (scope.isCopy()) {
            attributes.put("aria-label", "note " + number.number() + " of the text");
        } else {
            attributes.put("role", "doc-noteref");
            attributes.put("aria-label", "note " + number.number());
        }
        writer.tag("sup", attributes("class", "note-mark"));
        writer.tag("a", attributes);
        writer.text(Integer.toString(number.number()));
        writer.tag("/a");
        writer.tag("/sup");
    }

    @Override
    public void visit(PictureNode node) {
        String alternative =
                PlainText.of(node, scope.site().values(), d -> scope.site().words(scope.page(), d));
        Map<String, String> attributes = attributes(
                "src",
                scope.context().links().file(scope.address(), node.picture().path()));
        attributes.put("alt", alternative);
        attributes.put("width", Integer.toString(node.picture().width()));
        attributes.put("height", Integer.toString(node.picture().height()));
        writer.tag("img", attributes, true);
    }

    /** In the order they are put in, so that every build writes the same. */
    private static Map<String, String> attributes(String name, String value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(name, value);
        return attributes;
    }
}
