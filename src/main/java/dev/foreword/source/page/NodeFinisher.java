package dev.foreword.source.page;

import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Unprintable;
import dev.foreword.model.Note;
import dev.foreword.model.Waiver;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Slug;
import dev.foreword.model.node.CitationNode;
import dev.foreword.model.node.CitationNode.Cite;
import dev.foreword.model.node.CitationNode.Setting;
import dev.foreword.model.node.NoteMark;
import dev.foreword.model.node.Origin;
import dev.foreword.model.node.ParagraphBlock;
import dev.foreword.model.node.PictureNode;
import dev.foreword.model.node.SectionHeading;
import dev.foreword.model.node.SourceMap;
import dev.foreword.model.node.ValueNode;
import dev.foreword.source.markdown.AbbreviationDefinition;
import dev.foreword.source.markdown.FencedBlock;
import dev.foreword.source.markdown.MarkdownParser;
import dev.foreword.source.markdown.RawCitation;
import dev.foreword.source.markdown.RawValue;
import dev.foreword.source.markdown.SurplusCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Turns the parser's tree into the model's: every node that isn't plain CommonMark is replaced by one that knows its
 * place and what it means, and what can't be printed is reported.
 */
public final class NodeFinisher extends AbstractVisitor {

    /** A little below the parser's own limit, where it starts to read markers as text. */
    private static final int DEEPEST = MarkdownParser.DEEPEST - 4;

    private static final Pattern CHOSEN_ID = Pattern.compile("\\{#([a-z0-9-]+)");
    private static final Pattern PARAGRAPH_ID = Pattern.compile("\\{#[a-z0-9-]+\\}");

    private final PageContext page;
    private final SourceMap map;
    private final LinkForms links;
    private final PlainTags tags = new PlainTags();
    private final StrayMarkup stray;
    private final boolean sourceLine;
    private final List<Note> notes = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final Map<String, String> abbreviations = new LinkedHashMap<>();
    private final Map<String, Integer> headingIds = new HashMap<>();
    private int depth;
    private int unnamedBlocks;
    private boolean tooDeep;

    public NodeFinisher(PageContext page, SourceMap map) {
        this(page, map, false);
    }

    /** @param sourceLine whether the text is a line that says where something is from */
    public NodeFinisher(PageContext page, SourceMap map, boolean sourceLine) {
        this.page = page;
        this.sourceLine = sourceLine;
        this.map = map;
        this.links = new LinkForms(page, map);
        this.stray = new StrayMarkup(map, page.diagnostics());
    }

    /** Finishes a tree in place. */
    public void finish(Node root) {
        visitChildren(root);
        markAbbreviations(root);
        Typesetter typesetter = new Typesetter(page.typography());
        typesetter.set(root);
        notes.forEach(note -> typesetter.set(note.body()));
    }

    private void markAbbreviations(Node root) {
        Map<String, String> known = new LinkedHashMap<>(page.people().acronyms());
        known.putAll(abbreviations);
        if (!known.isEmpty()) {
            boolean wholePage = root instanceof Document;
            new Abbreviations(known, wholePage).mark(root);
            notes.forEach(note -> new Abbreviations(known, false).mark(note.body()));
        }
    }

    /** {@return the footnotes that were written in the tree, in order} */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** {@return the waivers that were written in the tree} */
    List<Waiver> waivers() {
        return List.copyOf(waivers);
    }

    @Override
    protected void visitChildren(Node parent) {
        depth++;
        if (depth > DEEPEST && !tooDeep) {
            tooDeep = true;
            report(
                    Rule.NESTING_TOO_DEEP,
                    map.of(parent),
                    "quotes, lists or emphasis are nested more than " + DEEPEST + " deep here",
                    "look for a run of \">\", \"*\" or \"[\" that isn't meant as Markdown");
        }
        super.visitChildren(parent);
        depth--;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        links.finish(link);
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        Place place = map.of(image);
        if (image.getFirstChild() == null) {
            report(
                    Rule.IMAGE_ALT,
                    place,
                    "this picture has no alternative text",
                    "say in the brackets what the picture shows: ![a bar chart of …](" + image.getDestination() + ")");
        }
        page.pictures()
                .find(page.file(), image.getDestination(), place)
                .ifPresent(picture -> Nodes.replace(image, new PictureNode(picture)));
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        Attributes attributes = takeAttributes(heading);
        attributes.reportUnknown(Set.of(), "a heading", page.diagnostics());
        Place place = map.of(heading);
        Anchor given = attributes.anchor();
        Anchor anchor = given == null ? new Anchor(uniqueId(literal(heading)), false, place) : given;
        Nodes.replace(heading, new SectionHeading(heading.getLevel(), anchor, attributes.classes(), place));
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        if (!(paragraph.getLastChild() instanceof Text last)) {
            return;
        }
        Optional<TrailingBraces> id = TrailingBraces.of(last.getLiteral())
                .filter(braces -> braces.wordsEnd() < braces.from())
                .filter(braces -> PARAGRAPH_ID.matcher(braces.braces()).matches());
        if (id.isPresent()) {
            Attributes attributes = take(id.get(), last);
            ParagraphBlock block = new ParagraphBlock(new Origin(attributes.anchor(), map.of(paragraph)));
            block.setSourceSpans(paragraph.getSourceSpans());
            paragraph.insertAfter(block);
            block.appendChild(paragraph);
        }
    }

    @Override
    public void visit(Text text) {
        // Entities can write what no editor can.
        Unprintable.fault("this text", text.getLiteral())
                .ifPresent(fault -> report(Rule.UNPRINTABLE, map.of(text), fault.message(), fault.help()));
        int claim = text.getLiteral().indexOf("](=");
        if (claim >= 0) {
            report(
                    Rule.CLAIM_SYNTAX,
                    map.of(text).shifted(claim, 3),
                    "this claim’s calculation is never closed",
                    "close its brackets and quotes: [words](=change(a, b))");
        }
        if (text.getLiteral().startsWith(":::")) {
            colons(text);
        }
    }

    /** Colons that begin or end no block; those that end one which has no name aren’t told again. */
    private void colons(Text text) {
        boolean opens = text.getLiteral().replace(":", "").strip().startsWith("{");
        if (opens) {
            unnamedBlocks++;
            report(
                    Rule.BLOCK_SYNTAX,
                    map.of(text),
                    "this block has no name",
                    "write its name behind the colons, and attributes behind that: :::callout{#id}");
        } else if (unnamedBlocks > 0) {
            unnamedBlocks--;
        } else {
            report(
                    Rule.BLOCK_SYNTAX,
                    map.of(text),
                    "these colons close no block",
                    "remove them, or open a block above with as many colons");
        }
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        stray.check(code);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        stray.check(code);
    }

    @Override
    public void visit(Code code) {
        stray.check(code);
    }

    @Override
    public void visit(OrderedList list) {
        visitChildren(list);
        stray.check(list);
    }

    @Override
    public void visit(BulletList list) {
        visitChildren(list);
        stray.check(list);
    }

    @Override
    public void visit(HtmlBlock html) {
        html(html, html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        if (page.rawHtml() || !tags.read(html)) {
            html(html, html.getLiteral());
        }
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof RawValue value) {
            value(value);
        } else if (node instanceof FootnoteReference mark) {
            Nodes.replace(mark, new NoteMark(mark.getLabel(), map.of(mark)));
        } else if (node instanceof RawCitation citation) {
            citation(citation);
        } else if (node instanceof SurplusCell cell) {
            surplus(cell);
        } else if (node instanceof TableCell cell && node.getParent().getParent() instanceof TableHead) {
            header(cell);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof FencedBlock fence) {
            stray.checkHead(fence);
            page.blocks()
                    .read(fence, page, map.of(fence))
                    .ifPresentOrElse(node -> Nodes.replace(fence, node), fence::unlink);
        } else if (block instanceof FootnoteDefinition definition) {
            notes.add(new Note(definition.getLabel(), definition, map.of(definition)));
            definition.unlink();
        } else if (block instanceof AbbreviationDefinition definition) {
            abbreviation(definition);
            definition.unlink();
        }
    }

    private void citation(RawCitation citation) {
        Place place = map.of(citation);
        List<Cite> cites = new CitationReader(page.diagnostics()).read(citation.text(), place);
        if (cites.isEmpty()) {
            citation.unlink();
        } else if (sourceLine) {
            Nodes.replace(citation, new CitationNode(cites, Setting.SOURCE_LINE, place));
        } else if (isInNote(citation)) {
            Nodes.replace(citation, new CitationNode(cites, Setting.NOTE, place));
        } else {
            Nodes.replace(citation, page.citations().inText(cites, place));
        }
    }

    private static boolean isInNote(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof FootnoteDefinition) {
                return true;
            }
        }
        return false;
    }

    private void abbreviation(AbbreviationDefinition definition) {
        String registered = page.people().acronyms().get(definition.abbreviation());
        if (registered != null && !registered.equals(definition.expansion())) {
            report(
                    Rule.ACRONYM,
                    map.of(definition),
                    "the register explains \"" + definition.abbreviation() + "\" as \"" + registered + "\"",
                    "remove this line; what content/people.yml explains holds on every page");
        }
        String earlier = abbreviations.put(definition.abbreviation(), definition.expansion());
        if (earlier != null && !earlier.equals(definition.expansion())) {
            report(
                    Rule.ACRONYM,
                    map.of(definition),
                    "this page explains \"" + definition.abbreviation() + "\" as \"" + earlier + "\" as well",
                    "keep one of the two lines");
        }
    }

    private void value(RawValue value) {
        Place place = map.of(value);
        if (!value.isClosed()) {
            boolean quote = value.expression().chars().filter(c -> c == '"').count() % 2 == 1;
            report(
                    Rule.EXPRESSION_SYNTAX,
                    place,
                    quote ? "a quote in this value is never closed" : "this value has no closing brace",
                    quote
                            ? "close it behind the name: [\"…\"]"
                            : "close it with }, or write \\${ for the characters themselves");
            value.unlink();
            return;
        }
        Nodes.replace(
                value,
                new ValueNode(
                        value.expression(), place.shifted(2, value.expression().length())));
    }

    private void html(Node node, String literal) {
        String text = literal.strip();
        String printed = Comments.without(literal);
        if (printed.isBlank()) {
            // A comment is a note among authors, not for readers.
            new WaiverReader(map, page.diagnostics()).read(node, text).ifPresent(waivers::add);
            node.unlink();
        } else if (node instanceof HtmlBlock block && !printed.equals(literal) && !page.rawHtml()) {
            // CommonMark takes what stands behind a comment on its line for HTML too; that is the author’s text, and
            // isn’t
            // lost.
            block.setLiteral(printed);
            stray.besideComment(node, printed);
        } else if (!stray.isOpenComment(node, text) && !page.rawHtml()) {
            report(
                    Rule.RAW_HTML,
                    map.of(node),
                    "HTML is printed as text here",
                    "use Markdown or a block, or set \"raw_html: true\" in content/site.yml");
        }
    }

    private void header(TableCell cell) {
        if (cell.getFirstChild() == null && cell.getPrevious() != null) {
            report(
                    Rule.TABLE_HEADER,
                    map.of(cell),
                    "a column of this table has no heading",
                    "say in its first row what the column holds, and in which unit");
        }
    }

    private void surplus(SurplusCell cell) {
        report(
                Rule.TABLE_CELLS,
                map.of(cell),
                "this row has more cells than the table has columns, and \"" + cell.text() + "\" would be lost",
                "give its column a heading, or take the bar before it out; a bar that is text is written \\|");
        cell.unlink();
    }

    /** Takes the attributes off the end of a heading's words. */
    private Attributes takeAttributes(Heading heading) {
        if (!(heading.getLastChild() instanceof Text last)) {
            return Attributes.NONE;
        }
        return TrailingBraces.of(last.getLiteral())
                .filter(braces ->
                        braces.braces().startsWith("{#") || braces.braces().startsWith("{."))
                .map(braces -> take(braces, last))
                .orElse(Attributes.NONE);
    }

    private Attributes take(TrailingBraces braces, Text last) {
        Place place = map.of(last).shifted(braces.from(), braces.braces().length());
        last.setLiteral(last.getLiteral().substring(0, braces.wordsEnd()));
        return Attributes.parse(braces.braces(), place, page.diagnostics());
    }

    /** Keeps ids that the author chose somewhere in a text from being given to a heading as well. */
    void reserveIds(String text) {
        Matcher m = CHOSEN_ID.matcher(text);
        while (m.find()) {
            headingIds.put(m.group(1), 1);
        }
    }

    private String uniqueId(String words) {
        String slug = Slug.of(words);
        int count = headingIds.merge(slug, 1, Integer::sum);
        return count == 1 ? slug : slug + "-" + count;
    }

    private static String literal(Node node) {
        StringBuilder out = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            out.append(child instanceof Text text ? text.getLiteral() : " " + literal(child) + " ");
        }
        return out.toString();
    }

    private void report(Rule rule, Place place, String message, String help) {
        page.diagnostics().report(rule, place, message, help);
    }
}
