package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report asks for, offers or promises.
 *
 * @param id its id on the page; empty for a copy that stands elsewhere
 * @param kind recommendation, proposal, suggestion or offer
 * @param name what it is called aloud: its number, or else its title
 * @param label its number with the word before it; empty without a number
 * @param titleHtml a short title; empty for none
 * @param bodyHtml its text
 * @param to those who are asked, each with a link to all that is asked of them
 * @param level such as national or local; may be empty
 * @param rests what it rests on
 * @param deadline when it should be done; may be empty
 * @param response what became of it, once there is an answer
 * @param home where it is argued; empty there
 */
public record RecommendationView(
        String id,
        String kind,
        String name,
        String label,
        TemplateHTMLOutputModel titleHtml,
        TemplateHTMLOutputModel bodyHtml,
        List<LinkView> to,
        String level,
        List<LinkView> rests,
        String deadline,
        @Nullable ResponseView response,
        String home) {}
