package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * A table that is written in Markdown.
 *
 * @param figure the words around it
 * @param tableHtml the table
 */
public record WrittenTableView(FigureView figure, TemplateHTMLOutputModel tableHtml) {}
