package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey; what isn’t known of it is empty.
 *
 * @param id its id on the page; may be empty
 * @param titleHtml what it is called
 * @param facts how it was made: asked, answered, dates, fieldwork
 * @param questions what was asked, and what was found
 * @param noteHtml what readers should know of it
 * @param sourceHtml where it is from
 */
public record SurveyView(
        String id,
        TemplateHTMLOutputModel titleHtml,
        List<Fact> facts,
        List<Question> questions,
        TemplateHTMLOutputModel noteHtml,
        TemplateHTMLOutputModel sourceHtml) {

    /**
     * How it was made.
     *
     * @param name what is told
     * @param html the words
     */
    public record Fact(String name, TemplateHTMLOutputModel html) {}

    /**
     * A question.
     *
     * @param id its id on the page; may be empty
     * @param html the words that were asked
     * @param options what could be answered; empty for an open question
     * @param resultHtml what was found, in words; may be empty
     * @param answers what was found, as a table, if there is one
     */
    public record Question(
            String id,
            TemplateHTMLOutputModel html,
            List<String> options,
            TemplateHTMLOutputModel resultHtml,
            @Nullable TableView answers) {}
}
