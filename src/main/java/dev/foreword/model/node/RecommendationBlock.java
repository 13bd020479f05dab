package dev.foreword.model.node;

import dev.foreword.model.basic.PublicationDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report asks for, offers or promises: defined once, where it is argued, and shown from there. Its
 * children are its text.
 */
public final class RecommendationBlock extends ReportBlock {

    /**
     * What is said about it.
     *
     * @param kind what it is
     * @param title a short name, if it has one
     * @param addressees who is asked, by key of the register or by name
     * @param level national, local or what else the report tells apart; may be empty
     * @param theme the key of its theme; may be empty
     * @param rests what it rests on, as references: {@code #fig-demand}
     * @param deadline when it should be done, as written; may be empty
     * @param response what those who were asked said, if they said anything
     */
    public record Details(
            RecommendationKind kind,
            @Nullable InlineText title,
            List<String> addressees,
            String level,
            String theme,
            List<String> rests,
            String deadline,
            @Nullable Response response) {

        public Details {
            addressees = List.copyOf(addressees);
            rests = List.copyOf(rests);
        }
    }

    /** What those who were asked said. */
    public enum Status {
        ACCEPTED("accepted"),
        IN_PART("accepted in part"),
        REJECTED("rejected"),
        DONE("done"),
        OPEN("no answer yet");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** {@return the status as readers see it} */
        public String words() {
            return words;
        }

        /** {@return the word that authors write} */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@return the status that a word names, if it names one} */
        public static Optional<Status> of(String word) {
            return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
        }

        /** {@return the words for all} */
        public static List<String> allWords() {
            return Arrays.stream(values()).map(Status::word).toList();
        }
    }

    /**
     * An answer of those who were asked.
     *
     * @param status in a word
     * @param date when that was said, if it is known
     * @param url where it can be read; may be empty
     * @param words what was said, if the author quotes it
     */
    public record Response(
            Status status,
            @Nullable PublicationDate date,
            String url,
            @Nullable InlineText words) {}

    private final Details details;

    public RecommendationBlock(Origin origin, Details details) {
        super(origin);
        this.details = details;
    }

    public Details details() {
        return details;
    }

    /** {@return its short name, if it has one} */
    public Optional<InlineText> title() {
        return Optional.ofNullable(details.title());
    }

    /** {@return what those who were asked said, if they said anything} */
    public Optional<Response> response() {
        return Optional.ofNullable(details.response());
    }

    /** {@return its short name, or else how its text begins; what a reference says when it has no number} */
    public InlineText name() {
        return title().orElseGet(() -> {
            Node first = getFirstChild();
            return new InlineText(first == null ? this : first, place());
        });
    }

    @Override
    public List<InlineText> texts() {
        return Stream.of(title(), response().map(Response::words))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<InlineText> referredTitle() {
        return Optional.of(name());
    }

    @Override
    public String referredLabel(BlockNumbers numbers) {
        return numbers.label(this);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
