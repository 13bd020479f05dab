package dev.foreword.page.view;

/**
 * How many figures rest on something.
 *
 * @param page the link to the page; that to the cover for the whole report
 * @param figures how many there are
 * @param computed how many are printed from the data
 * @param checked how many were checked against the data
 * @param cited how many are cited from a source
 * @param waived how many rest on nothing, for a reason that is given
 * @param bare how many rest on nothing
 * @param percent how many of a hundred rest on something or are waived
 */
public record CoverageView(
        LinkView page, int figures, int computed, int checked, int cited, int waived, int bare, int percent) {}
