package dev.foreword.page.view;

import java.util.List;

/**
 * A page that uses a table.
 *
 * @param page the link to it
 * @param figures the figures, tiles and blocks on it that show something of the table
 * @param numbers links to what the numbers in its text rest on, the first of them
 * @param more how many more numbers there are
 * @param others how often the table is used besides, where there is no index of evidence to link to
 */
public record DataUseView(LinkView page, List<FigureRowsView> figures, List<LinkView> numbers, int more, int others) {}
