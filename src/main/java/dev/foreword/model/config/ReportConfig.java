package dev.foreword.model.config;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.PublicationDate;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.citation.CitationStyle;
import dev.foreword.model.node.InlineText;
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
 * @param imprint ISBN, copyright, hashtag and the like
 * @param edition which edition it is, and what has happened to it
 * @param series the series that it belongs to; empty for none
 * @param topics what it is about, for lists of reports
 * @param brand its colours
 * @param captions what it calls its figures
 * @param notes where footnotes start afresh
 * @param layout what is numbered
 * @param recommendations how its recommendations are set
 * @param citations how its sources are cited
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
        Imprint imprint,
        Edition edition,
        String series,
        List<String> topics,
        Brand brand,
        CaptionStyle captions,
        NoteNumbering notes,
        ReportLayout layout,
        RecommendationStyle recommendations,
        CitationStyle citations,
        Licence licence,
        OptionalInt requiredEvidence,
        Place place) {

    public ReportConfig {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
    }

    /** {@return the texts that may hold values or citations: title, subtitle, description, blurb, what changed} */
    public List<InlineText> texts() {
        return Stream.concat(
                        Stream.of(Optional.of(title), subtitle, description, imprint.blurb(), edition.correction())
                                .flatMap(Optional::stream),
                        edition.changes().stream().map(Edition.Change::text))
                .toList();
    }
}
