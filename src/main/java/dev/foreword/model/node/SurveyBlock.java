package dev.foreword.model.node;

import dev.foreword.data.Table;
import dev.foreword.model.basic.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A survey: whom it asked, how many answered, when, and what each question found. */
public final class SurveyBlock extends ReportBlock implements FromData {

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
            @Nullable InlineText asked,
            @Nullable InlineText answered,
            @Nullable InlineText dates,
            @Nullable InlineText fieldwork,
            @Nullable InlineText note,
            @Nullable InlineText source) {}

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
            @Nullable Anchor anchor,
            InlineText text,
            List<String> options,
            @Nullable InlineText result,
            TableBlock.@Nullable Spec answers) {

        public Question {
            options = List.copyOf(options);
        }
    }

    private final Details details;
    private final List<Question> questions;

    public SurveyBlock(Origin origin, Details details, List<Question> questions) {
        super(origin);
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
    public List<Table> tables() {
        return questions.stream()
                .map(Question::answers)
                .filter(Objects::nonNull)
                .map(TableBlock.Spec::table)
                .toList();
    }

    @Override
    public List<InlineText> texts() {
        List<InlineText> texts = new ArrayList<>();
        texts.add(details.title());
        add(details.asked(), texts);
        add(details.answered(), texts);
        add(details.dates(), texts);
        add(details.fieldwork(), texts);
        add(details.note(), texts);
        add(details.source(), texts);
        for (Question question : questions) {
            texts.add(question.text());
            add(question.result(), texts);
        }
        return texts;
    }

    private static void add(@Nullable InlineText text, List<InlineText> texts) {
        if (text != null) {
            texts.add(text);
        }
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
