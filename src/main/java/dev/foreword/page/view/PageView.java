package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page.
 *
 * @param label the words before its title, such as "Chapter 3"; may be empty
 * @param number its number or letter alone; may be empty
 * @param part what it is in its report, such as {@code chapter}
 * @param titleHtml its title
 * @param standfirstHtml the paragraph that opens it; empty for none
 * @param bodyHtml its text
 * @param contents its sections; empty when there are too few to list
 * @param notes its footnotes
 * @param previous the page before it in the report; none for the first
 * @param next the page after it; none for the last
 */
public record PageView(
        String label,
        String number,
        String part,
        TemplateHTMLOutputModel titleHtml,
        TemplateHTMLOutputModel standfirstHtml,
        TemplateHTMLOutputModel bodyHtml,
        List<ContentsView> contents,
        List<NoteView> notes,
        @Nullable LinkView previous,
        @Nullable LinkView next) {}
