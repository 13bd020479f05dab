package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * Who sent evidence in writing.
 *
 * @param id its id on the page; may be empty
 * @param titleHtml a title; empty for none
 * @param level the level of the groups’ headings, 2 to 6
 * @param count how many there are in all
 * @param groups by type
 * @param sourceHtml where this is from; empty for nothing
 */
public record SubmissionsView(
        String id,
        TemplateHTMLOutputModel titleHtml,
        int level,
        int count,
        List<Group> groups,
        TemplateHTMLOutputModel sourceHtml) {

    /**
     * Those of one type.
     *
     * @param id its heading’s id on the page
     * @param type the type
     * @param names who
     */
    public record Group(String id, String type, List<String> names) {}
}
