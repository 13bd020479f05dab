package dev.foreword.model.people;

import dev.foreword.model.basic.PublicationDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone whose name stands under a text or a quotation.
 *
 * @param person who it is
 * @param as the post in which they sign; null for the one that they held when the report was published
 */
public record Signatory(Person person, Person.@Nullable Post as) {

    /** {@return the post that is printed beside the name, if any} */
    public Optional<Person.Post> post(PublicationDate published) {
        return as == null ? person.postAt(published) : Optional.of(as);
    }
}
