package dev.foreword.chart;

/**
 * A chart as it was drawn, not coloured yet.
 *
 * @param width in pixels
 * @param height in pixels
 * @param body SVG elements with marks in place of colours
 */
record Drawing(int width, int height, String body) {}
