package dev.foreword.page.view;

import java.util.List;

/**
 * The contents of a report, as a block on one of its pages.
 *
 * @param id its id on the page; may be empty
 * @param contents its pages and their sections, to three levels
 */
public record ContentsListView(String id, List<ContentsView> contents) {}
