package dev.foreword.page.view;

import java.util.List;

/**
 * The model of {@code home.ftlh}.
 *
 * @param site the site
 * @param head what stands in its head
 * @param page the home page’s own text
 * @param reports the reports, the newest first
 */
public record HomePage(SiteView site, HeadView head, PageView page, List<CardView> reports) {}
