package dev.foreword.page.view;

/**
 * A link within the site.
 *
 * @param title its words
 * @param label words before the title, such as "Chapter 3"; may be empty
 * @param href where it leads, from the page that shows it
 */
public record LinkView(String title, String label, String href) {}
