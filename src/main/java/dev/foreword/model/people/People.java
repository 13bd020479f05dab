package dev.foreword.model.people;

import java.util.Map;

/**
 * The register of a site: who and what its reports speak of, each written once.
 *
 * @param persons by key
 * @param organisations by key
 * @param acronyms what each stands for
 */
public record People(
        Map<String, Person> persons, Map<String, Organisation> organisations, Map<String, String> acronyms) {

    /** The register of a site that has none. */
    public static final People NONE = new People(Map.of(), Map.of(), Map.of());

    public People {
        persons = Map.copyOf(persons);
        organisations = Map.copyOf(organisations);
        acronyms = Map.copyOf(acronyms);
    }

    /** {@return the name of an organisation by its key; a name that is no key stands for itself} */
    public String organisation(String keyOrName) {
        Organisation found = organisations.get(keyOrName);
        return found == null ? keyOrName : found.name();
    }
}
