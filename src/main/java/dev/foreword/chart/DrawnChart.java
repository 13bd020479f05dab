package dev.foreword.chart;

/**
 * A chart, drawn.
 *
 * @param wide SVG for a page on a desk, coloured by the page's custom properties
 * @param narrow the same for a phone
 * @param file SVG that stands alone, with title, source and fixed colours
 * @param description what the chart shows, in words
 */
public record DrawnChart(String wide, String narrow, String file, String description) {}
