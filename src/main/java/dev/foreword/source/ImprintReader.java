package dev.foreword.source;

import dev.foreword.model.Imprint;
import dev.foreword.model.Person;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;

/** Reads the keys of {@code report.yml} that make its imprint and its back cover. */
record ImprintReader(InlineReader inline, Pictures pictures, String file) {

    /** @param usualContact the site’s address for readers */
    Imprint read(YamlMap yaml, String usualContact) {
        List<Person.Portrait> logos = new ArrayList<>();
        for (YamlMap logo : yaml.maps("logos")) {
            Scalar path = logo.required("image");
            String alternative = logo.required("alt").text();
            logo.reportUnknownKeys();
            pictures.find(file, path.text(), path.place())
                    .ifPresent(picture -> logos.add(new Person.Portrait(picture, alternative)));
        }
        return new Imprint(
                yaml.text("isbn", ""),
                yaml.text("copyright", ""),
                yaml.text("printed", ""),
                yaml.text("hashtag", ""),
                yaml.list("handles").stream().map(Scalar::text).toList(),
                yaml.url("address"),
                yaml.text("contact", usualContact),
                inline.read(yaml.scalar("blurb")),
                logos);
    }
}
