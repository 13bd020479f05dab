package dev.foreword.page.view;

import java.util.List;

/**
 * A line of a table of contents.
 *
 * @param link what it leads to
 * @param children the lines below it
 */
public record ContentsView(LinkView link, List<ContentsView> children) {}
