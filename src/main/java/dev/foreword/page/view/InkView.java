package dev.foreword.page.view;

/**
 * A colour of charts.
 *
 * @param name what it is for, such as {@code series-1}
 * @param colour as {@code #rrggbb}
 */
public record InkView(String name, String colour) {}
