package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param updated when it last changed, if it did
 * @param edition which edition it is, and what has happened to it
 * @param imprint what stands in its imprint
 * @param series the series that it belongs to; empty for none
 * @param licence the terms of reuse, if its author says them
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
        @Nullable DateView updated,
        EditionView edition,
        ImprintView imprint,
        String series,
        @Nullable LinkView licence,
        LinkView cover) {}
