package dev.foreword.chart.plot;

import dev.foreword.chart.mark.TextLines;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of periods under an axis, as many as fit beside each other: each second or third where there are too many. Long
 * ones are broken into lines, and those at the ends are moved inwards so that they are whole.
 *
 * @param shown from the first to the last
 */
record PeriodNames(List<Name> shown) {

    static final int MOST_LINES = 3;

    private static final double GAP = 14;

    /**
     * A name.
     *
     * @param at which period it names
     * @param lines its words
     * @param middle where it stands along the width
     */
    record Name(int at, List<String> lines, double middle) {}

    PeriodNames {
        shown = List.copyOf(shown);
    }

    /**
     * {@return the names that fit}
     *
     * @param along where each period stands along the width, rising
     * @param names what each is called
     * @param width of the picture, which no name leaves
     * @param mostLines how many lines a name may have
     */
    static PeriodNames fitting(double[] along, List<String> names, Font font, double width, int mostLines) {
        for (int every = 1; every < along.length; every++) {
            List<Integer> some = each(every, along.length);
            double room = room(some, along) - GAP;
            for (int lines = 1; lines <= mostLines; lines++) {
                PeriodNames placed = place(some, along, names, font, lines == 1 ? width : room, width);
                if (placed.lines() <= lines && placed.areApart(font) && hasRoom(some, names, font, lines, room)) {
                    return placed;
                }
            }
        }
        return place(List.of(along.length - 1), along, names, font, width, width);
    }

    /** Counted from the last, which is the one that readers look for. */
    private static List<Integer> each(int every, int count) {
        List<Integer> some = new ArrayList<>();
        for (int i = count - 1; i >= 0; i -= every) {
            some.add(0, i);
        }
        return some;
    }

    private static double room(List<Integer> some, double[] along) {
        double room = Double.POSITIVE_INFINITY;
        for (int i = 1; i < some.size(); i++) {
            room = Math.min(room, along[some.get(i)] - along[some.get(i - 1)]);
        }
        return room;
    }

    private static boolean hasRoom(List<Integer> some, List<String> names, Font font, int lines, double room) {
        return lines == 1 || some.stream().allMatch(i -> TextLines.widestWord(names.get(i), font) <= room);
    }

    private static PeriodNames place(
            List<Integer> some, double[] along, List<String> names, Font font, double room, double width) {
        return new PeriodNames(some.stream()
                .map(i -> {
                    List<String> lines = TextLines.wrap(names.get(i), font, Math.min(room, width));
                    double half = TextLines.widest(lines, font) / 2;
                    return new Name(i, lines, Math.max(half, Math.min(width - half, along[i])));
                })
                .toList());
    }

    private boolean areApart(Font font) {
        double free = Double.NEGATIVE_INFINITY;
        for (Name name : shown) {
            double half = TextLines.widest(name.lines(), font) / 2;
            if (name.middle() - half < free) {
                return false;
            }
            free = name.middle() + half + GAP;
        }
        return true;
    }

    /** {@return how many lines the longest name has} */
    int lines() {
        return shown.stream().mapToInt(name -> name.lines().size()).max().orElse(1);
    }
}
