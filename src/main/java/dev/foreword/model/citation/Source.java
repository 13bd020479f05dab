package dev.foreword.model.citation;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.PublicationDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is cited. Its parts are the variables of the Citation Style Language (CSL 1.0.2) of the same meaning;
 * any but the title may be empty.
 *
 * @param key what the text calls it
 * @param type a type of CSL, such as {@code report}
 * @param title its title, or what it is
 * @param makers who wrote and who edited it
 * @param publication when and where it came out
 * @param link where it can be read
 * @param fixed the words that always stand for it, such as “Research interviews”; empty for the style’s own
 * @param place where it is described
 */
public record Source(
        String key,
        String type,
        String title,
        Makers makers,
        Publication publication,
        Link link,
        String fixed,
        Place place) {

    /**
     * Who made it.
     *
     * @param authors who wrote it
     * @param editors who edited what it stands in
     */
    public record Makers(List<Author> authors, List<Author> editors) {

        public Makers {
            authors = List.copyOf(authors);
            editors = List.copyOf(editors);
        }
    }

    public List<Author> authors() {
        return makers.authors();
    }

    public List<Author> editors() {
        return makers.editors();
    }

    /**
     * A person or a body.
     *
     * @param family a person’s family name, or the whole name of a body
     * @param given a person’s given names; empty for a body
     */
    public record Author(String family, String given) {

        /** {@return the name in the order in which it is spoken} */
        public String name() {
            return given.isEmpty() ? family : given + " " + family;
        }
    }

    /**
     * When and where it came out.
     *
     * @param date as exactly as it is known, as ISO 8601 has it, or in words; empty for no date
     * @param forthcoming whether it is still to come out
     * @param publisher who published it
     * @param place the town
     * @param container what it stands in
     * @param edition of a book
     * @param number of a report in its series
     */
    public record Publication(
            String date,
            boolean forthcoming,
            String publisher,
            String place,
            Container container,
            String edition,
            String number) {

        /** Of which nothing is known. */
        public static final Publication NONE =
                new Publication("", false, "", "", new Container("", "", "", ""), "", "");
    }

    /**
     * What it stands in; any part may be empty.
     *
     * @param title of the journal, the newspaper or the book
     * @param volume of a journal
     * @param issue of a journal
     * @param pages where in it
     */
    public record Container(String title, String volume, String issue, String pages) {}

    /**
     * Where it can be read.
     *
     * @param url its address
     * @param checked when somebody last found it there, if anybody says
     * @param archived the address of a copy that stays
     * @param doi a digital object identifier
     * @param isbn of a book
     */
    public record Link(String url, @Nullable PublicationDate checked, String archived, String doi, String isbn) {}

    /** {@return the source in a line: author, title, publisher, date} */
    public String words() {
        return fixed.isEmpty()
                ? Stream.of(author(), title, publication.publisher(), date())
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "))
                : fixed;
    }

    /** {@return who wrote it, in a line; empty when nobody says} */
    public String author() {
        return makers.authors().stream().map(Author::name).collect(Collectors.joining(", "));
    }

    /** {@return when it came out, in words; empty when nobody says} */
    public String date() {
        return publication.forthcoming() ? "forthcoming" : publication.date();
    }
}
