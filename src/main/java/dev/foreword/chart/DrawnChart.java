package dev.foreword.chart;

import dev.foreword.chart.poster.Artwork;

/**
 * A chart, drawn.
 *
 * @param wide SVG for a page on a desk, coloured by the page's custom properties
 * @param narrow the same for a phone
 * @param file the picture that stands alone, with title, source and fixed colours
 * @param name what the chart shows, in a sentence: the author's, or one made from the data
 * @param description what it shows, in full
 */
public record DrawnChart(String wide, String narrow, Artwork file, String name, String description) {}
