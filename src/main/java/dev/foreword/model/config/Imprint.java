package dev.foreword.model.config;

import dev.foreword.model.node.InlineText;
import dev.foreword.model.people.Person;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a report’s imprint and on its back cover.
 *
 * @param isbn as printed; may be empty
 * @param copyright whose it is; may be empty
 * @param printed who printed it, and where; may be empty
 * @param hashtag with its sign; may be empty
 * @param handles names on social networks, as printed
 * @param address the address under which the publisher keeps it; may be empty
 * @param contact an e-mail address for readers, and for those who need another format; may be empty
 * @param blurb the words on its back cover
 * @param logos of those who made it
 */
public record Imprint(
        String isbn,
        String copyright,
        String printed,
        String hashtag,
        List<String> handles,
        String address,
        String contact,
        Optional<InlineText> blurb,
        List<Person.Portrait> logos) {

    public Imprint {
        handles = List.copyOf(handles);
        logos = List.copyOf(logos);
    }
}
