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
import org.jspecify.annotations.Nullable;

/**
 * What {@code report.yml} says of a report.
 *
 * @param names what it is called
 * @param publication who published it, and when
 * @param imprint ISBN, copyright, hashtag and the like
 * @param edition which edition it is, and what has happened to it
 * @param setting how its parts are numbered, called and coloured
 * @param evidence what it asks of the numbers in its text
 * @param place where the file begins
 */
public record ReportConfig(
        Names names,
        Publication publication,
        Imprint imprint,
        Edition edition,
        Setting setting,
        Evidence evidence,
        Place place) {

    /**
     * What a report is called, and what it is about.
     *
     * @param title its title
     * @param subtitle a second line under it
     * @param description one or two sentences for search engines and lists
     * @param series the series that it belongs to; empty for none
     * @param topics what it is about, for lists of reports
     */
    public record Names(
            InlineText title,
            @Nullable InlineText subtitle,
            @Nullable InlineText description,
            String series,
            List<String> topics) {

        public Names {
            topics = List.copyOf(topics);
        }
    }

    /**
     * Who published a report, and when.
     *
     * @param publisher who publishes it
     * @param authors who wrote it; the publisher when nobody is named
     * @param date when it was published
     * @param updated when it last changed, if it did
     * @param terms the terms of reuse, if the author says them
     */
    public record Publication(
            String publisher,
            List<String> authors,
            PublicationDate date,
            @Nullable PublicationDate updated,
            @Nullable Licence terms) {

        public Publication {
            authors = List.copyOf(authors);
        }
    }

    /**
     * How a report is set.
     *
     * @param brand its colours
     * @param captions what it calls its figures
     * @param notes where footnotes start afresh
     * @param layout what is numbered
     * @param recommendations how its recommendations are set
     * @param citations how its sources are cited
     */
    public record Setting(
            Brand brand,
            CaptionStyle captions,
            NoteNumbering notes,
            ReportLayout layout,
            RecommendationStyle recommendations,
            CitationStyle citations) {}

    /**
     * What a report asks of the numbers in its text.
     *
     * @param require how many of a hundred must rest on something, if it asks for that
     */
    public record Evidence(@Nullable Integer require) {}

    public InlineText title() {
        return names.title();
    }

    public Optional<InlineText> subtitle() {
        return Optional.ofNullable(names.subtitle());
    }

    public Optional<InlineText> description() {
        return Optional.ofNullable(names.description());
    }

    /** {@return the series that it belongs to; empty for none} */
    public String series() {
        return names.series();
    }

    public List<String> topics() {
        return names.topics();
    }

    public String publisher() {
        return publication.publisher();
    }

    /** {@return who wrote it; the publisher when nobody is named} */
    public List<String> authors() {
        return publication.authors();
    }

    public PublicationDate date() {
        return publication.date();
    }

    /** {@return when it last changed, if it did} */
    public Optional<PublicationDate> updated() {
        return Optional.ofNullable(publication.updated());
    }

    /** {@return the terms of reuse, if the author says them} */
    public Optional<Licence> licence() {
        return Optional.ofNullable(publication.terms());
    }

    public Brand brand() {
        return setting.brand();
    }

    public CaptionStyle captions() {
        return setting.captions();
    }

    public NoteNumbering notes() {
        return setting.notes();
    }

    public ReportLayout layout() {
        return setting.layout();
    }

    public RecommendationStyle recommendations() {
        return setting.recommendations();
    }

    public CitationStyle citations() {
        return setting.citations();
    }

    /** {@return how many of a hundred numbers in the text must rest on something, if the report asks for that} */
    public OptionalInt requiredEvidence() {
        Integer share = evidence.require();
        return share == null ? OptionalInt.empty() : OptionalInt.of(share);
    }

    /** {@return the texts that may hold values or citations: title, subtitle, description, blurb, what changed} */
    public List<InlineText> texts() {
        return Stream.concat(
                        Stream.of(
                                        Optional.of(title()),
                                        subtitle(),
                                        description(),
                                        imprint.blurb(),
                                        Optional.ofNullable(edition.correction()))
                                .flatMap(Optional::stream),
                        edition.changes().stream().map(Edition.Change::text))
                .toList();
    }
}
