package dev.foreword.page.view;

import java.util.List;

/**
 * The site around a page.
 *
 * @param title its name
 * @param publisher who answers for it
 * @param description one or two sentences
 * @param language its language tag
 * @param home the link to its home page
 * @param pages links to the pages that belong to no report
 * @param feed the link to its feed
 */
public record SiteView(
        String title,
        String publisher,
        String description,
        String language,
        LinkView home,
        List<LinkView> pages,
        String feed) {}
