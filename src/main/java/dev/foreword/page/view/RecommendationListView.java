package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A list of recommendations that are defined elsewhere.
 *
 * @param id its id on the page; may be empty
 * @param brief whether only names and links are shown
 * @param level the level of the groups’ headings, 2 to 6
 * @param groups the groups; one without a title when there are none
 */
public record RecommendationListView(String id, boolean brief, int level, List<Group> groups) {

    /**
     * A group.
     *
     * @param id its id on the page
     * @param title what its members share; may be empty
     * @param items its members
     */
    public record Group(String id, String title, List<Item> items) {}

    /**
     * A recommendation.
     *
     * @param link to its definition, with its number as label and its title or its text as words
     * @param html the whole of it
     */
    public record Item(LinkView link, TemplateHTMLOutputModel html) {}
}
