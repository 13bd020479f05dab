package dev.foreword.page.view;

import java.util.List;

/**
 * How many numbers rest on evidence.
 *
 * @param page the link to the page; that to the cover for the whole report
 * @param numbers how many there are
 * @param statuses how many are of each status, in the order in which the statuses are explained
 * @param percent how many of a hundred that need evidence rest on some
 * @param resting how many rest on evidence
 */
public record CoverageView(LinkView page, int numbers, List<StatusCount> statuses, int percent, int resting) {

    /**
     * How many numbers are of a status.
     *
     * @param key the status as a class, such as {@code checked}
     * @param words the status as a reader sees it
     * @param count how many
     * @param first the link to the first of them; empty for none
     */
    public record StatusCount(String key, String words, int count, String first) {}
}
