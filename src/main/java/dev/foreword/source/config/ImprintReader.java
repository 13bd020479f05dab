package dev.foreword.source.config;

import dev.foreword.model.config.Imprint;
import dev.foreword.model.people.Person;
import dev.foreword.source.page.InlineReader;
import dev.foreword.source.tree.Pictures;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;

/** Reads the keys of {@code report.yml} that make its imprint and its back cover. */
record ImprintReader(InlineReader inline, Pictures pictures, String file) {

    /** Those of {@code report.yml} that are read here. */
    static final Keys KEYS = Keys.of(
            Key.of("isbn", "the ISBN"),
            Key.of("copyright", "who holds the copyright"),
            Key.of("printed", "who printed it"),
            Key.of("hashtag", "the hashtag of the report"),
            Key.of("handles", "names in social media"),
            Key.of("address", "where the publisher is found"),
            Key.of("contact", "where readers may write"),
            Key.of("blurb", "the words of the back cover"),
            Key.of(
                    "logos",
                    "logos of the back cover",
                    Keys.of(
                            Key.of("image", "the picture, as a path from this file"),
                            Key.of("alt", "whose logo it is"))));

    /** @param usualContact the site’s address for readers */
    Imprint read(YamlMap yaml, String usualContact) {
        List<Person.Portrait> logos = new ArrayList<>();
        for (YamlMap logo : yaml.maps("logos")) {
            Scalar path = logo.required("image");
            String alternative = logo.required("alt").text();
            pictures.find(file, path.text(), path.place())
                    .ifPresent(picture -> logos.add(new Person.Portrait(picture, alternative)));
        }
        return new Imprint(
                new Imprint.Print(yaml.text("isbn", ""), yaml.text("copyright", ""), yaml.text("printed", "")),
                new Imprint.Online(
                        yaml.text("hashtag", ""),
                        yaml.list("handles").stream().map(Scalar::text).toList(),
                        yaml.url("address"),
                        yaml.text("contact", usualContact)),
                inline.readIfGiven(yaml.scalar("blurb").orElse(null)).orElse(null),
                logos);
    }
}
