package dev.foreword.page.view;

import java.util.List;

/**
 * A figure and what it rests on.
 *
 * @param id its id in the index
 * @param number its number in the index
 * @param before its sentence up to it
 * @param words the figure itself
 * @param after the rest of its sentence
 * @param href the link to the place where it stands
 * @param status what it rests on, in a word or two
 * @param verdict what the check came to; empty for none
 * @param tone {@code good}, {@code fair} or {@code bad}, for its colour
 * @param expression the calculation as the author wrote it; may be empty
 * @param value the computed number; may be empty
 * @param range between what it may lie; empty when it is exact
 * @param working the calculation with the numbers put in; may be empty
 * @param cells links to the cells that it came from
 * @param more how many cells are not linked
 * @param source what it is cited from, or why it is waived; may be empty
 * @param remarks what the check has to say
 * @param place where it stands in the author’s file
 */
public record EvidenceItemView(
        String id,
        int number,
        String before,
        String words,
        String after,
        String href,
        String status,
        String verdict,
        String tone,
        String expression,
        String value,
        String range,
        String working,
        List<LinkView> cells,
        int more,
        String source,
        List<String> remarks,
        String place) {}
