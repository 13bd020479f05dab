package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * Sessions in which evidence was heard.
 *
 * @param id its id on the page; may be empty
 * @param titleHtml a title; empty for none
 * @param level the level of the sessions’ headings, 2 to 6
 * @param sessions the sessions, in order
 * @param sourceHtml where this is from; empty for nothing
 */
public record SessionsView(
        String id,
        TemplateHTMLOutputModel titleHtml,
        int level,
        List<Session> sessions,
        TemplateHTMLOutputModel sourceHtml) {

    /**
     * A session.
     *
     * @param id its heading’s id on the page
     * @param name what it is called
     * @param facts what is known of it
     * @param witnesses who spoke; may be empty
     */
    public record Session(String id, String name, List<Fact> facts, List<Witness> witnesses) {}

    /**
     * Something that is known of a session.
     *
     * @param name what is told
     * @param text the words
     */
    public record Fact(String name, String text) {}

    /**
     * Someone who spoke.
     *
     * @param name the name
     * @param organisation for whom; may be empty
     */
    public record Witness(String name, String organisation) {}
}
