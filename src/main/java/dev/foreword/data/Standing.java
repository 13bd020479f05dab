package dev.foreword.data;

import java.util.List;

/**
 * Where a number stands among others. Equal numbers share a place.
 *
 * @param fromTop its place when the highest is first, counted from 1
 * @param fromBottom its place when the lowest is first, counted from 1
 * @param of how many numbers are known, itself among them
 * @param sharing how many others are equal to it
 * @param missing how many more there are that aren’t known
 */
public record Standing(int fromTop, int fromBottom, int of, int sharing, int missing) {

    /**
     * {@return where a number stands}
     *
     * @param one a number that is known
     * @param others the others, without itself
     */
    public static Standing of(Quantity one, List<Quantity> others) {
        int above = 0;
        int below = 0;
        int equal = 0;
        int missing = 0;
        for (Quantity other : others) {
            int order = other.value().compareTo(one.value());
            if (!other.isKnown()) {
                missing++;
            } else if (order > 0) {
                above++;
            } else if (order < 0) {
                below++;
            } else {
                equal++;
            }
        }
        return new Standing(above + 1, below + 1, above + below + equal + 1, equal, missing);
    }
}
