package dev.foreword.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import dev.foreword.model.basic.PublicationDate;
import dev.foreword.model.citation.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A source as citeproc-java knows it. */
final class CslItem {

    /**
     * Styles put capitals into English titles (CSL 1.0.2, text-case). British reports write titles as they are, and
     * “no linguistic content” of ISO 639-2 keeps them so.
     */
    private static final String NO_LANGUAGE = "zxx";

    private CslItem() {}

    static CSLItemData of(Source source) {
        Source.Publication publication = source.publication();
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(source.key())
                .type(CSLType.fromString(source.type()))
                .language(NO_LANGUAGE)
                .title(source.title());
        if (!source.authors().isEmpty()) {
            item.author(names(source.authors()));
        }
        if (!source.editors().isEmpty()) {
            item.editor(names(source.editors()));
        }
        if (!source.date().isEmpty()) {
            item.issued(date(source.date()));
        }
        // A body that publishes its own report is named once.
        if (!publication.publisher().equals(source.author())) {
            text(publication.publisher()).ifPresent(item::publisher);
        }
        text(publication.place()).ifPresent(item::publisherPlace);
        text(publication.container().title()).ifPresent(item::containerTitle);
        text(publication.container().volume()).ifPresent(item::volume);
        text(publication.container().issue()).ifPresent(item::issue);
        text(publication.container().pages()).ifPresent(item::page);
        text(publication.edition()).ifPresent(item::edition);
        text(publication.number()).ifPresent(item::number);
        text(source.link().url()).ifPresent(item::URL);
        text(source.link().doi()).ifPresent(item::DOI);
        text(source.link().isbn()).ifPresent(item::ISBN);
        Optional.ofNullable(source.link().checked()).map(d -> date(d.iso())).ifPresent(item::accessed);
        return item.build();
    }

    private static CSLName[] names(List<Source.Author> authors) {
        return authors.stream()
                .map(author -> author.given().isEmpty()
                        ? new CSLNameBuilder().literal(author.family()).build()
                        : new CSLNameBuilder()
                                .family(author.family())
                                .given(author.given())
                                .build())
                .toArray(CSLName[]::new);
    }

    private static CSLDate date(String text) {
        if (PublicationDate.of(text).isEmpty()) {
            return new CSLDateBuilder().literal(text).build();
        }
        int[] parts =
                Arrays.stream(text.split("-", -1)).mapToInt(Integer::parseInt).toArray();
        return new CSLDateBuilder().dateParts(parts).build();
    }

    private static Optional<String> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
