package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * The report that a page belongs to.
 *
 * @param title its title
 * @param titleHtml the same with its Markdown
 * @param subtitleHtml a second line; empty for none
 * @param description one or two sentences; may be empty
 * @param publisher who publishes it
 * @param authors who wrote it
 * @param date when it was published
 * @param updated when it last changed; empty for never
 * @param isbn as printed; may be empty
 * @param hashtag with its sign; may be empty
 * @param licence the terms of reuse
 * @param cover the link to its cover
 */
public record ReportView(
        String title,
        TemplateHTMLOutputModel titleHtml,
        TemplateHTMLOutputModel subtitleHtml,
        String description,
        String publisher,
        List<String> authors,
        DateView date,
        List<DateView> updated,
        String isbn,
        String hashtag,
        LinkView licence,
        LinkView cover) {}
