package dev.foreword.page.view;

import java.util.List;

/**
 * A number and what it rests on.
 *
 * @param id its id in the index
 * @param number its number in the index
 * @param sentence the sentence that it stands in
 * @param status what it rests on, and what a check came to
 * @param working how its number came about
 * @param cells what it came from
 * @param source what it is cited from, or why it is waived; may be empty
 * @param remarks what the check has to say
 */
public record EvidenceItemView(
        String id,
        int number,
        Sentence sentence,
        Status status,
        Working working,
        Cells cells,
        String source,
        List<String> remarks) {

    /**
     * The sentence around a number.
     *
     * @param before its sentence up to it
     * @param words the number itself
     * @param after the rest of its sentence
     * @param href the link to the place where it stands
     * @param place where it stands in the author’s file
     */
    public record Sentence(String before, String words, String after, String href, String place) {}

    /**
     * What a number rests on.
     *
     * @param key the status as a class, such as {@code checked}
     * @param words the same as a reader sees it
     * @param verdict what the check came to; empty for none
     * @param tone {@code good}, {@code plain}, {@code fair} or {@code bad}, for its colour
     */
    public record Status(String key, String words, String verdict, String tone) {}

    /**
     * How a number came about.
     *
     * @param plain what was compared with what, in sentences
     * @param value the computed number; may be empty
     * @param range between what it may lie; empty when it is exact
     * @param text the calculation with the numbers put in; may be empty
     * @param expression the calculation as the author wrote it; may be empty
     */
    public record Working(List<String> plain, String value, String range, String text, String expression) {}

    /**
     * The cells that a number came from.
     *
     * @param links links to them
     * @param more how many are not linked
     * @param tables where the tables are from, once each
     */
    public record Cells(List<LinkView> links, int more, List<TableSource> tables) {}

    /**
     * Where a table is from.
     *
     * @param source who published it, in which edition, of what time
     * @param entry how its numbers came into the file: as published, or typed, and from which place
     * @param key {@code published}, {@code typed} or {@code unplaced}
     */
    public record TableSource(String source, String entry, String key) {}
}
