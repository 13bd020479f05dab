package dev.foreword.model;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Redirect;
import dev.foreword.model.node.InlineText;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A page as the author wrote it.
 *
 * @param location where it is written and published
 * @param role what it is in its report
 * @param head what stands above its text, and what is said of it elsewhere
 * @param text its text
 */
public record Page(Location location, Role role, Head head, Text text) {

    /**
     * Where a page is written and published.
     *
     * @param file its path from the site's folder
     * @param address its path in the published site, without slashes at the ends; empty for the home page
     * @param anchor the id that references to the page use
     * @param was addresses at which it was published before
     */
    public record Location(String file, String address, Anchor anchor, List<Redirect.Origin> was) {

        public Location {
            was = List.copyOf(was);
        }
    }

    /**
     * What a page is in its report.
     *
     * @param part its part
     * @param number the number or letter that the author gave it; empty for the next one
     */
    public record Role(Part part, String number) {}

    /**
     * What stands above a page’s text, and what is said of it elsewhere.
     *
     * @param title its title
     * @param standfirst the paragraph that opens it
     * @param description one or two sentences for search engines, if the author gave them
     * @param template the template that the author asked for, without its ending; empty for the usual one
     */
    public record Head(
            InlineText title,
            @Nullable InlineText standfirst,
            @Nullable InlineText description,
            String template) {}

    /**
     * A page’s text.
     *
     * @param body a tree of CommonMark’s nodes and the model’s; never changed once read
     * @param notes the footnotes that are written in it, in order
     * @param waivers where its author answers for a rule that is broken on purpose
     */
    public record Text(Node body, List<Note> notes, List<Waiver> waivers) {

        public Text {
            notes = List.copyOf(notes);
            waivers = List.copyOf(waivers);
        }
    }

    /** {@return its path from the site's folder} */
    public String file() {
        return location.file();
    }

    /** {@return its path in the published site, without slashes at the ends; empty for the home page} */
    public String address() {
        return location.address();
    }

    /** {@return the id that references to the page use} */
    public Anchor anchor() {
        return location.anchor();
    }

    /** {@return addresses at which it was published before} */
    public List<Redirect.Origin> was() {
        return location.was();
    }

    /** {@return where it begins} */
    public Place place() {
        return Place.startOf(location.file());
    }

    public Part part() {
        return role.part();
    }

    /** {@return the number or letter that the author gave it; empty for the next one} */
    public String number() {
        return role.number();
    }

    public InlineText title() {
        return head.title();
    }

    /** {@return the paragraph that opens it} */
    public Optional<InlineText> standfirst() {
        return Optional.ofNullable(head.standfirst());
    }

    /** {@return one or two sentences for search engines, if the author gave them} */
    public Optional<InlineText> description() {
        return Optional.ofNullable(head.description());
    }

    /** {@return the template that the author asked for, without its ending; empty for the usual one} */
    public String template() {
        return head.template();
    }

    public Node body() {
        return text.body();
    }

    public List<Note> notes() {
        return text.notes();
    }

    public List<Waiver> waivers() {
        return text.waivers();
    }

    /** Pages are looked up often, and no two have one file. */
    @Override
    public int hashCode() {
        return location.file().hashCode();
    }
}
