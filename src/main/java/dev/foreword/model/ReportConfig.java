package dev.foreword.model;

import dev.foreword.diagnostics.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What {@code report.yml} says of a report.
 *
 * @param title its title
 * @param subtitle a second line under it
 * @param description one or two sentences for search engines and lists
 * @param publisher who publishes it
 * @param authors who wrote it; the publisher when nobody is named
 * @param date when it was published
 * @param updated when it last changed, if it did
 * @param isbn as printed; empty when there is none
 * @param hashtag with its sign; empty when there is none
 * @param brand its colours
 * @param captions what it calls its figures
 * @param notes where footnotes start afresh
 * @param numberedChapters whether chapters are numbered
 * @param licence the terms of reuse
 * @param requiredEvidence how many of a hundred figures in the text must rest on something, if the report asks for it
 * @param place where the file begins
 */
public record ReportConfig(
        InlineText title,
        Optional<InlineText> subtitle,
        Optional<InlineText> description,
        String publisher,
        List<String> authors,
        PublicationDate date,
        Optional<PublicationDate> updated,
        String isbn,
        String hashtag,
        Brand brand,
        CaptionStyle captions,
        NoteNumbering notes,
        boolean numberedChapters,
        Licence licence,
        OptionalInt requiredEvidence,
        Place place) {

    public ReportConfig {
        authors = List.copyOf(authors);
    }

    /** {@return the texts that may hold values: title, subtitle and description} */
    public List<InlineText> texts() {
        return Stream.of(Optional.of(title), subtitle, description)
                .flatMap(Optional::stream)
                .toList();
    }
}
