package dev.foreword.page.view;

import java.util.List;

/**
 * The model of the feed, the sitemap and {@code robots.txt}.
 *
 * @param title the site’s name
 * @param publisher who answers for it
 * @param url its address
 * @param updated when it last changed
 * @param entries its reports or pages
 */
public record FeedView(String title, String publisher, String url, String updated, List<FeedEntry> entries) {}
