package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A survey: whom it asked, how many answered, when, and what each question found. */
public final class SurveyBlock extends ReportBlock {

    /**
     * How it was made; what isn’t known is empty.
     *
     * @param title what it is called
     * @param asked how many were asked, and who
     * @param answered how many answered: the base of its shares
     * @param dates from when to when
     * @param fieldwork who carried it out, and how
     * @param note what readers should know of it
     * @param source where it is from
     */
    public record Details(
            InlineText title,
            Optional<InlineText> asked,
            Optional<InlineText> answered,
            Optional<InlineText> dates,
            Optional<InlineText> fieldwork,
            Optional<InlineText> note,
            Optional<InlineText> source) {}

    /**
     * A question.
     *
     * @param anchor its id
     * @param text the words that were asked
     * @param options what could be answered; empty for an open question
     * @param result what was found, in words
     * @param answers what was found, from data
     */
    public record Question(
            Optional<Anchor> anchor,
            InlineText text,
            List<String> options,
            Optional<InlineText> result,
            Optional<TableBlock.Spec> answers) {

        public Question {
            options = List.copyOf(options);
        }
    }

    private final Details details;
    private final List<Question> questions;

    public SurveyBlock(Optional<Anchor> anchor, Place place, Details details, List<Question> questions) {
        super(anchor, place);
        this.details = details;
        this.questions = List.copyOf(questions);
    }

    public Details details() {
        return details;
    }

    public List<Question> questions() {
        return questions;
    }

    @Override
    public List<InlineText> texts() {
        Stream<InlineText> about = Stream.concat(
                Stream.of(details.title()),
                Stream.of(
                                details.asked(),
                                details.answered(),
                                details.dates(),
                                details.fieldwork(),
                                details.note(),
                                details.source())
                        .flatMap(Optional::stream));
        Stream<InlineText> asked =
                questions.stream().flatMap(q -> Stream.concat(Stream.of(q.text()), q.result().stream()));
        return Stream.concat(about, asked).toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
