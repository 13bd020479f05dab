package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * A chart whose values are not to be had.
 *
 * @param figure the words around it
 * @param reasonHtml why, and what is still known
 */
public record MissingChartView(FigureView figure, TemplateHTMLOutputModel reasonHtml) {}
