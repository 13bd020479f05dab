package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * A box, or a row or grid of tiles.
 *
 * @param id its id on the page; may be empty
 * @param kind {@code box}, {@code row} or {@code grid}
 * @param titleHtml its title; empty for none
 * @param bodyHtml what is in it
 */
public record BoxView(String id, String kind, TemplateHTMLOutputModel titleHtml, TemplateHTMLOutputModel bodyHtml) {}
