package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model of {@code recommendations.ftlh}: all that a report asks for, and what became of it.
 *
 * @param site the site
 * @param head what stands in its head
 * @param report the report
 * @param count how many there are
 * @param addressees who is asked, in the order of the alphabet
 * @param groups the recommendations by theme; one group without a title when there are no themes
 * @param tracker what became of each; empty when nobody has answered yet
 * @param downloads the same for other programs
 */
public record RecommendationsPage(
        SiteView site,
        HeadView head,
        ReportView report,
        int count,
        List<Addressee> addressees,
        List<Group> groups,
        List<Row> tracker,
        List<DownloadView> downloads) {

    /**
     * Someone who is asked.
     *
     * @param name the name
     * @param count of how much
     * @param href what all reports ask of them
     */
    public record Addressee(String name, int count, String href) {}

    /**
     * A theme.
     *
     * @param id its id on the page
     * @param title its title; may be empty
     * @param to the places in the list of all addressees that its items have, from 1
     * @param items what is asked
     */
    public record Group(String id, String title, List<Integer> to, List<Item> items) {}

    /**
     * A recommendation.
     *
     * @param to the places of its addressees in the list, from 1
     * @param html the whole of it
     */
    public record Item(List<Integer> to, TemplateHTMLOutputModel html) {}

    /**
     * What became of one.
     *
     * @param link to its definition
     * @param to who was asked
     * @param status the answer in a word; empty for none
     * @param date when it was given; empty when nobody says
     * @param href where it can be read; may be empty
     */
    public record Row(
            LinkView link,
            String to,
            String status,
            @Nullable DateView date,
            String href) {}
}
