package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A report’s imprint and its back cover; what it doesn’t give is empty.
 *
 * @param isbn as printed
 * @param copyright whose it is
 * @param printed who printed it, and where
 * @param hashtag as printed, with its #
 * @param handles the hashtag and the names on social networks, as printed
 * @param address where the publisher keeps it
 * @param contact an e-mail address, also for those who need another format
 * @param blurbHtml the words on its back cover
 * @param logos the logos of those who made it
 */
public record ImprintView(
        String isbn,
        String copyright,
        String printed,
        String hashtag,
        List<String> handles,
        String address,
        String contact,
        TemplateHTMLOutputModel blurbHtml,
        List<PortraitView> logos) {}
