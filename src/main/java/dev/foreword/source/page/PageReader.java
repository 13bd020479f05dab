package dev.foreword.source.page;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Note;
import dev.foreword.model.Page;
import dev.foreword.model.Part;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Redirect;
import dev.foreword.model.basic.SitePath;
import dev.foreword.model.basic.Slug;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.SectionHeading;
import dev.foreword.model.node.SourceMap;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import dev.foreword.source.yaml.YamlReader;
import dev.foreword.source.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** Reads a page: its front matter into a record, its Markdown into a tree. */
public final class PageReader {

    /** Those of the front matter of a page. */
    private static final Keys KEYS = Keys.of(
            Key.of("title", "the title, unless the text begins with it"),
            Key.of("slug", "the last part of its address"),
            Key.of("part", "what it is in its report: chapter, annex, foreword and so on"),
            Key.of("number", "its number or letter, when it isn’t the next one"),
            Key.of("standfirst", "the paragraph that opens it"),
            Key.of("description", "one or two sentences for search engines"),
            Key.of("template", "a template of its own"),
            Key.of("was", "addresses at which it was published before"));

    private static final Pattern ORDER = Pattern.compile("^\\d+-");

    private final PageContext context;
    private final Diagnostics diagnostics;

    public PageReader(PageContext context) {
        this.context = context;
        this.diagnostics = context.diagnostics();
    }

    /**
     * {@return the page}
     *
     * @param text the file's text
     * @param folder the address of the folder that the page belongs to; empty for the site's own
     * @param usual the part that a page is when it doesn't say
     */
    public Page read(String text, String folder, Part usual) {
        String file = context.file();
        FrontMatter matter = FrontMatter.cut(text, KEYS);
        matter.fault()
                .ifPresent(fault -> diagnostics.report(
                        Rule.YAML_SYNTAX,
                        new Place(file, fault.line(), 1, fault.length()),
                        fault.message(),
                        fault.help()));
        // Of front matter that isn’t marked as such, that is told and nothing else.
        YamlMap yaml = new YamlReader(matter.fault().isEmpty() ? diagnostics : new Diagnostics())
                .read(new YamlText(file, matter.firstLine(), 0, matter.yaml()))
                .declare(KEYS, context.keysElsewhere());
        InlineReader inline = new InlineReader(context);
        String slug = slug(file, yaml);
        Part part = yaml.choice("part", Part::of, Part.words()).orElse(usual);
        Optional<InlineText> standfirst =
                inline.readIfGiven(yaml.scalar("standfirst").orElse(null));
        Optional<InlineText> description =
                inline.readIfGiven(yaml.scalar("description").orElse(null));
        String template = yaml.text("template", "");
        String number = yaml.text("number", "");
        List<Redirect.Origin> was = yaml.list("was").stream()
                .map(old -> new Redirect.Origin(SitePath.bare(old.text()), old.place()))
                .toList();
        Optional<Scalar> title = yaml.scalar("title");

        Node body = context.parser().parse(matter.body());
        NodeFinisher finisher = new NodeFinisher(context, SourceMap.wholeFile(file));
        finisher.reserveIds(text);
        finisher.finish(body);
        InlineText heading =
                title.map(inline::read).or(() -> takeTitle(body)).orElseGet(() -> missingTitle(yaml, matter, slug));
        Anchor anchor = new Anchor(slug.isEmpty() ? "home" : slug, true, Place.startOf(file));
        List<Note> notes = Stream.concat(finisher.notes().stream(), context.citations().notes().stream())
                .toList();
        return new Page(
                new Page.Location(file, address(folder, slug), anchor, was),
                new Page.Role(part, number),
                new Page.Head(heading, standfirst.orElse(null), description.orElse(null), template),
                new Page.Text(body, notes, finisher.waivers()));
    }

    /** The usual address is the file's name without the number that orders it. */
    private static String slug(String file, YamlMap yaml) {
        String name = SitePath.name(file).replaceAll("\\.md$", "");
        String usual = name.equals("index") ? "" : Slug.of(ORDER.matcher(name).replaceFirst(""));
        Optional<Scalar> chosen = yaml.scalar("slug");
        if (chosen.isPresent() && !Slug.isSlug(chosen.get().text())) {
            yaml.badValue(
                    chosen.get().place(),
                    "\"" + chosen.get().text() + "\" can't be part of an address",
                    "use lower-case letters, digits and hyphens, such as \""
                            + Slug.of(chosen.get().text()) + "\"");
            return usual;
        }
        return chosen.map(Scalar::text).orElse(usual);
    }

    private static String address(String folder, String slug) {
        return folder.isEmpty() ? slug : slug.isEmpty() ? folder : folder + "/" + slug;
    }

    /** A page may begin with its title as a heading of the first level instead of naming it above. */
    private static Optional<InlineText> takeTitle(Node body) {
        if (body.getFirstChild() instanceof SectionHeading heading && heading.level() == 1) {
            heading.unlink();
            return Optional.of(new InlineText(heading, heading.place()));
        }
        return Optional.empty();
    }

    private InlineText missingTitle(YamlMap yaml, FrontMatter matter, String slug) {
        Place place = Place.startOf(context.file());
        // Where front matter can’t be read the title may well be there; one report of the cause is enough.
        if (yaml.lacks("title") && matter.fault().isEmpty()) {
            diagnostics.report(
                    Rule.MISSING_KEY,
                    place,
                    "this page has no title",
                    "begin it with \"# Title\", or with a line \"title: …\" between two lines \"---\"");
        }
        return InlineText.plain(slug, place);
    }
}
