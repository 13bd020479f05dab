package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * A chart.
 *
 * @param figure the words around it
 * @param svgHtml the drawing for a desk and the one for a phone
 * @param description what it shows, in words
 * @param table its data
 */
public record ChartView(FigureView figure, TemplateHTMLOutputModel svgHtml, String description, TableView table) {}
