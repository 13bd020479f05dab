package dev.foreword.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model of {@code home.ftlh}.
 *
 * @param site the site
 * @param head what stands in its head
 * @param page the home page’s own text
 * @param reports the reports, the newest first
 * @param themes links to the pages of themes, with how many reports each has
 * @param publishers links to the pages of publishers, with how many reports each has
 * @param asked the link to what was asked of whom; none when nobody is asked
 */
public record HomePage(
        SiteView site,
        HeadView head,
        PageView page,
        List<CardView> reports,
        List<LinkView> themes,
        List<LinkView> publishers,
        @Nullable LinkView asked) {}
