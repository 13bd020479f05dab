package dev.foreword.source.config;

import dev.foreword.model.people.Organisation;
import dev.foreword.model.people.People;
import dev.foreword.model.people.Person;
import dev.foreword.source.tree.Pictures;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code content/people.yml}: people with their posts, organisations, and what acronyms stand for. */
public record PeopleReader(Pictures pictures) {

    private static final Keys PERSON = Keys.of(
            Key.of("name", "the full name"),
            Key.of(
                    "posts",
                    "what the person is, where and when",
                    Keys.of(
                            Key.of("title", "the post"),
                            Key.of("at", "the organisation, by its key or its name"),
                            Key.of("from", "since when"),
                            Key.of("to", "until when"))),
            Key.of("portrait", "a picture, as a path from this file"),
            Key.of("alt", "what the picture shows"));

    private static final Keys ORGANISATION = Keys.of(Key.of("name", "the full name"), Key.of("url", "its address"));

    /** Those of {@code people.yml}. */
    private static final Keys KEYS = Keys.of(
            Key.of("organisations", "organisations by their keys"),
            Key.of("people", "people by their keys"),
            Key.of("acronyms", "what acronyms stand for, on every page"));

    public static final String FILE = "content/people.yml";

    public People read(YamlMap written) {
        YamlMap yaml = written.declare(KEYS);
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        each(yaml, "organisations", (key, map) -> organisations.put(key, organisation(key, map.declare(ORGANISATION))));
        People names = new People(Map.of(), organisations, Map.of());
        Map<String, Person> persons = new LinkedHashMap<>();
        each(yaml, "people", (key, map) -> persons.put(key, person(key, map.declare(PERSON), names)));
        Map<String, String> acronyms = new LinkedHashMap<>();
        yaml.map("acronyms").ifPresent(map -> {
            for (Scalar key : map.keys()) {
                acronyms.put(key.text(), map.required(key.text()).text());
            }
        });
        return new People(persons, organisations, acronyms);
    }

    private interface Entry {
        void read(String key, YamlMap map);
    }

    private static void each(YamlMap yaml, String part, Entry entry) {
        yaml.map(part).ifPresent(all -> {
            for (Scalar key : all.keys()) {
                all.map(key.text()).ifPresent(map -> {
                    entry.read(key.text(), map);
                });
            }
        });
    }

    private static Organisation organisation(String key, YamlMap map) {
        return new Organisation(key, map.required("name").text(), map.url("url"));
    }

    private Person person(String key, YamlMap map, People names) {
        List<Person.Post> posts = new ArrayList<>();
        for (YamlMap post : map.maps("posts")) {
            posts.add(new Person.Post(
                    post.required("title").text(),
                    names.organisation(post.text("at", "")),
                    post.date("from").orElse(null),
                    post.date("to").orElse(null)));
        }
        return new Person(key, map.required("name").text(), posts, portrait(map).orElse(null));
    }

    private Optional<Person.Portrait> portrait(YamlMap map) {
        Optional<Scalar> path = map.scalar("portrait");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String alternative = map.required("alt").text();
        return pictures.find(FILE, path.get().text(), path.get().place())
                .map(picture -> new Person.Portrait(picture, alternative));
    }
}
