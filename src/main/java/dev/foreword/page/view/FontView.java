package dev.foreword.page.view;

/**
 * A typeface of a publisher's own.
 *
 * @param family the name that the style sheet gives it
 * @param weight the weights that it stands for
 * @param href the link to its file, from the style sheet
 */
public record FontView(String family, String weight, String href) {}
