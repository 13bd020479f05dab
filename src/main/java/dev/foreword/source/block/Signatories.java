package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.people.Person;
import dev.foreword.model.people.Signatory;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the people whom a block names in the register, {@code by="one; another"}. */
record Signatories(BlockInput input) {

    /** What a block that reads them takes. */
    static final Keys ATTRIBUTES = Keys.of(
            Key.of("by", "who, by their keys in the register; several with semicolons between"),
            Key.of("as", "in which post, by the beginning of its words"));

    /** {@return those that {@code by} names; whom the register doesn’t know is reported} */
    List<Signatory> read() {
        List<Signatory> found = new ArrayList<>();
        Optional<Scalar> by = input.attribute("by");
        for (Scalar key : by.map(Scalar::split).orElse(List.of())) {
            person(key)
                    .ifPresent(person ->
                            found.add(new Signatory(person, post(person).orElse(null))));
        }
        return found;
    }

    private Optional<Person> person(Scalar key) {
        Map<String, Person> persons = input.page().people().persons();
        Optional<Person> person = Optional.ofNullable(persons.get(key.text()));
        if (person.isEmpty()) {
            input.report(
                    Rule.UNKNOWN_PERSON,
                    key.place(),
                    "the register doesn’t know \"" + key.text() + "\"",
                    persons.isEmpty()
                            ? "describe the person in content/people.yml, under \"people:\""
                            : Suggestions.help(key.text(), persons.keySet(), "people"));
        }
        return person;
    }

    /** A post may be named by the beginning of its words. */
    private Optional<Person.Post> post(Person person) {
        Optional<Scalar> as = input.attribute("as");
        if (as.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person.Post> post = person.posts().stream()
                .filter(p -> p.words().startsWith(as.get().text()))
                .findFirst();
        if (post.isEmpty()) {
            input.report(
                    Rule.UNKNOWN_PERSON,
                    as.get().place(),
                    "the register has no post \"" + as.get().text() + "\" for " + person.name(),
                    Suggestions.help(
                            as.get().text(),
                            person.posts().stream().map(Person.Post::words).toList(),
                            "posts"));
        }
        return post;
    }
}
