package dev.foreword.source.config;

import dev.foreword.model.basic.PublicationDate;
import dev.foreword.model.config.Edition;
import dev.foreword.model.node.InlineText;
import dev.foreword.source.page.InlineReader;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the keys of {@code report.yml} that say which edition it is, and what has happened to it. */
record EditionReader(InlineReader inline) {

    /** Those of {@code report.yml} that are read here. */
    static final Keys KEYS = Keys.of(
            Key.of("edition", "what the edition is called"),
            Key.of("status", "draft, embargoed, published, superseded or withdrawn"),
            Key.of("embargo", "the first day on which it may be read"),
            Key.of("correction", "what was corrected, or why it was withdrawn"),
            Key.of("changes", "what changed when", Keys.of(Key.of("date", "the day"), Key.of("text", "what changed"))));

    Edition read(YamlMap yaml) {
        Optional<InlineText> correction =
                inline.readIfGiven(yaml.scalar("correction").orElse(null));
        Edition.Status usual = correction.isPresent() ? Edition.Status.CORRECTED : Edition.Status.PUBLISHED;
        Edition.Status status = yaml.choice("status", Edition.Status::of, Edition.Status.words())
                .orElse(usual);
        if (status == Edition.Status.CORRECTED && correction.isEmpty()) {
            yaml.missing("correction");
        }
        return new Edition(
                yaml.text("edition", ""), status, embargo(yaml).orElse(null), correction.orElse(null), changes(yaml));
    }

    private static Optional<LocalDate> embargo(YamlMap yaml) {
        Optional<Scalar> written = yaml.scalar("embargo");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.get().text()));
        } catch (DateTimeParseException e) {
            yaml.badValue(
                    written.get().place(),
                    "\"" + written.get().text() + "\" is no day of the calendar",
                    "write the first day on which the report may be read, such as 2027-03-01");
            // A day that can’t be read must not let the report out.
            return Optional.of(LocalDate.MAX);
        }
    }

    private List<Edition.Change> changes(YamlMap yaml) {
        List<Edition.Change> changes = new ArrayList<>();
        for (YamlMap map : yaml.maps("changes")) {
            Optional<PublicationDate> date = map.date("date");
            if (date.isEmpty()) {
                map.missing("date");
            }
            InlineText text = inline.read(map.required("text"));
            date.ifPresent(d -> changes.add(new Edition.Change(d, text)));
        }
        changes.sort(Collections.reverseOrder(Comparator.comparing(Edition.Change::date)));
        return changes;
    }
}
