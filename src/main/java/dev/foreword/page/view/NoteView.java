package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A footnote.
 *
 * @param number its number
 * @param id its id on the page
 * @param html its text
 * @param backs links back to its marks
 */
public record NoteView(int number, String id, TemplateHTMLOutputModel html, List<LinkView> backs) {}
