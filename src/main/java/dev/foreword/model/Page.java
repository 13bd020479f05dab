package dev.foreword.model;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Redirect;
import dev.foreword.model.node.InlineText;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * A page as the author wrote it.
 *
 * @param file its path from the site's folder
 * @param address its path in the published site, without slashes at the ends; empty for the home page
 * @param part what it is in its report
 * @param number the number or letter that the author gave it; empty for the next one
 * @param was addresses at which it was published before
 * @param anchor the id that references to the page use
 * @param title its title
 * @param standfirst the paragraph that opens it
 * @param description one or two sentences for search engines, if the author gave them
 * @param template the template that the author asked for, without its ending; empty for the usual one
 * @param body the text; never changed once read
 * @param notes the footnotes that are written in it, in order
 * @param waivers where its author answers for a rule that is broken on purpose
 * @param place where it begins
 */
public record Page(
        String file,
        String address,
        Part part,
        String number,
        List<Redirect.Origin> was,
        Anchor anchor,
        InlineText title,
        Optional<InlineText> standfirst,
        Optional<InlineText> description,
        String template,
        Node body,
        List<Note> notes,
        List<Waiver> waivers,
        Place place) {

    public Page {
        notes = List.copyOf(notes);
        waivers = List.copyOf(waivers);
        was = List.copyOf(was);
    }

    /** Pages are looked up often, and no two have one file. */
    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
