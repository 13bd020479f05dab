package dev.foreword.data;

/**
 * How a column writes what its cells hold.
 *
 * @param numbers how its numbers
 * @param times how its times
 */
public record CellStyle(NumberStyle numbers, TimeStyle times) {

    /** As is usual in Britain. */
    public static final CellStyle USUAL = new CellStyle(NumberStyle.BRITISH, TimeStyle.USUAL);
}
