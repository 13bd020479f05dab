package dev.foreword.page.view;

import java.util.List;

/**
 * The model of {@code series.ftlh}: what all reports of a site have on one matter: an addressee, a theme, a publisher.
 *
 * @param site the site
 * @param head what stands in its head
 * @param title its title
 * @param standfirst what it holds, in a sentence
 * @param index links to the pages of a kind, with how much each holds; empty on such a page itself
 * @param reports the reports that belong to it
 * @param groups what they ask, report by report
 */
public record SeriesPage(
        SiteView site,
        HeadView head,
        String title,
        String standfirst,
        List<LinkView> index,
        List<CardView> reports,
        List<RecommendationListView.Group> groups) {}
