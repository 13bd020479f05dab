package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Map;

/**
 * A block that is nothing but the texts of its keys and the blocks in it.
 *
 * @param id its id on the page; empty for none
 * @param texts the texts by their keys; a key that the author left out is missing
 * @param bodyHtml the blocks in it
 */
public record KeyedView(String id, Map<String, TemplateHTMLOutputModel> texts, TemplateHTMLOutputModel bodyHtml) {}
