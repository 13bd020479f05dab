package dev.foreword.page.view;

import java.util.List;

/**
 * A list of figures.
 *
 * @param id its id on the page; may be empty
 * @param figures links to them, with their numbers before their titles
 */
public record FigureListView(String id, List<LinkView> figures) {}
