package dev.foreword.model.config;

import dev.foreword.model.basic.PublicationDate;
import dev.foreword.model.node.InlineText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a report this is, and what has happened to it.
 *
 * @param name such as “Second edition”; may be empty
 * @param status where it stands
 * @param embargo the day from which it may be read, if that day is set
 * @param correction what was wrong, for the notice at its top, if anything was
 * @param changes what has changed since it was first published, the newest first
 */
public record Edition(
        String name,
        Status status,
        @Nullable LocalDate embargo,
        @Nullable InlineText correction,
        List<Change> changes) {

    /** A first edition that was published. */
    public static final Edition FIRST = new Edition("", Status.PUBLISHED, null, null, List.of());

    public Edition {
        changes = List.copyOf(changes);
    }

    /** Where a report stands. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        CORRECTED,
        WITHDRAWN;

        /** {@return the word that authors write} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@return the status that a word names, if it names one} */
        public static Optional<Status> of(String word) {
            return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
        }

        /** {@return the words for all} */
        public static List<String> words() {
            return Arrays.stream(values()).map(Status::word).toList();
        }
    }

    /**
     * Something that changed.
     *
     * @param date when
     * @param text what, and why
     */
    public record Change(PublicationDate date, InlineText text) {}
}
