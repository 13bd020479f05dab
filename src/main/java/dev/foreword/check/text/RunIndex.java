package dev.foreword.check.text;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds texts that share most of their runs of words (Broder 1997, “shingles”).
 *
 * <p>All runs of all texts stand in one array, each with the number of its text in its lowest bits, and are sorted once:
 * runs that are the same then stand together, in the order of their texts. Nearly all runs stand alone, and cost no more
 * than their sorting.
 */
final class RunIndex {

    /** A million texts; what is left of a hash parts a million runs with hardly one collision in a thousand reports. */
    private static final int TEXT_BITS = 20;

    private static final long TEXT_MASK = (1L << TEXT_BITS) - 1;

    private final int mostPlaces;
    private long[] runs = new long[1024];
    private int count;
    private int[] sizes = new int[64];
    private int texts;

    /** @param mostPlaces a run counts for so many texts, the first that have it: in more it is a phrase of everybody’s */
    RunIndex(int mostPlaces) {
        this.mostPlaces = mostPlaces;
    }

    /** Adds the next text by the hashes of its runs. */
    void add(long[] hashes) {
        if (count + hashes.length > runs.length) {
            runs = Arrays.copyOf(runs, Math.max(runs.length * 2, count + hashes.length));
        }
        for (long hash : hashes) {
            runs[count++] = hash << TEXT_BITS | texts;
        }
        if (texts == sizes.length) {
            sizes = Arrays.copyOf(sizes, texts * 2);
        }
        sizes[texts++] = hashes.length;
    }

    /**
     * {@return texts with the first earlier one that they share enough runs with, both by their number from 0 on}
     *
     * @param share how many of the runs of the one that has more of them, from 0 to 1
     */
    Map<Integer, Integer> alike(double share) {
        Map<Long, Integer> common = common();
        Map<Integer, Integer> alike = new TreeMap<>();
        common.forEach((pair, runsInCommon) -> {
            int later = (int) (pair >> TEXT_BITS);
            int earlier = (int) (pair & TEXT_MASK);
            if (runsInCommon >= share * Math.max(sizes[later], sizes[earlier])) {
                alike.merge(later, earlier, Math::min);
            }
        });
        return alike;
    }

    /** {@return how many runs each pair of texts has in common, the later one in the upper bits} */
    private Map<Long, Integer> common() {
        Arrays.sort(runs, 0, count);
        Map<Long, Integer> common = new TreeMap<>();
        for (int begin = 0; begin < count; ) {
            int end = begin + 1;
            while (end < count && runs[end] >> TEXT_BITS == runs[begin] >> TEXT_BITS) {
                end++;
            }
            if (end > begin + 1) {
                count(begin, end, common);
            }
            begin = end;
        }
        return common;
    }

    /** Counts a run for each pair of the texts that have it; one that has it twice makes no pair with itself. */
    private void count(int begin, int end, Map<Long, Integer> common) {
        for (int later = begin + 1; later < end; later++) {
            for (int earlier = begin; earlier < Math.min(later, begin + mostPlaces); earlier++) {
                if (runs[earlier] != runs[later]) {
                    long pair = (runs[later] & TEXT_MASK) << TEXT_BITS | (runs[earlier] & TEXT_MASK);
                    common.merge(pair, 1, Integer::sum);
                }
            }
        }
    }
}
