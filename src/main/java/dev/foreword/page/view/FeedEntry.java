package dev.foreword.page.view;

/**
 * A report or page in the feed or the sitemap.
 *
 * @param title its title
 * @param url its address
 * @param date when it last changed
 * @param summary one or two sentences; may be empty
 */
public record FeedEntry(String title, String url, String date, String summary) {}
