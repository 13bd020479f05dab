package dev.foreword.model.config;

import dev.foreword.model.node.InlineText;
import dev.foreword.model.people.Person;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a report’s imprint and on its back cover.
 *
 * @param print what was printed, and whose it is
 * @param online where readers find and reach the publisher
 * @param cover the words on the back cover
 * @param logos of those who made it
 */
public record Imprint(Print print, Online online, @Nullable InlineText cover, List<Person.Portrait> logos) {

    public Imprint {
        logos = List.copyOf(logos);
    }

    /**
     * What was printed, and whose it is.
     *
     * @param isbn as printed; may be empty
     * @param copyright whose it is; may be empty
     * @param printed who printed it, and where; may be empty
     */
    public record Print(String isbn, String copyright, String printed) {}

    /**
     * Where readers find and reach the publisher.
     *
     * @param hashtag with its sign; may be empty
     * @param handles names on social networks, as printed
     * @param address the address under which the publisher keeps the report; may be empty
     * @param contact an e-mail address for readers, and for those who need another format; may be empty
     */
    public record Online(String hashtag, List<String> handles, String address, String contact) {

        public Online {
            handles = List.copyOf(handles);
        }
    }

    public String isbn() {
        return print.isbn();
    }

    public String copyright() {
        return print.copyright();
    }

    public String printed() {
        return print.printed();
    }

    public String hashtag() {
        return online.hashtag();
    }

    public List<String> handles() {
        return online.handles();
    }

    public String address() {
        return online.address();
    }

    public String contact() {
        return online.contact();
    }

    /** {@return the words on the back cover} */
    public Optional<InlineText> blurb() {
        return Optional.ofNullable(cover);
    }
}
