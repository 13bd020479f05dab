package dev.foreword.chart.plot;

import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.TextLines;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of periods under an axis, as many as fit beside each other: each second or third where there are too many. Long
 * ones are broken into lines, and those at the ends are moved inwards so that they are whole.
 *
 * @param shown from the first to the last
 */
record PeriodNames(List<Name> shown) {

    static final int MOST_LINES = 3;

    private static final double GAP = 14;

    /** Months and leap years differ a little in length. */
    private static final double UNEVEN = 0.15;

    /** Lines that are broken at words are of different lengths. */
    private static final double RAGGED = 1.25;

    /**
     * A name.
     *
     * @param at which period it names
     * @param lines its words
     * @param middle where it stands along the width
     */
    record Name(int at, List<String> lines, double middle) {

        boolean isApartFrom(Name other, Font font) {
            double halves = (TextLines.widest(lines, font) + TextLines.widest(other.lines, font)) / 2;
            return Math.abs(middle - other.middle) >= halves + GAP;
        }
    }

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
        return areEven(along)
                ? everySecond(along, names, font, width, mostLines)
                : IntStream.rangeClosed(1, mostLines)
                        .mapToObj(lines -> mostOf(along, names, font, width, lines))
                        .reduce((few, more) -> more.shown.size() > few.shown.size() ? more : few)
                        .orElseThrow();
    }

    private static boolean areEven(double[] along) {
        double step = along.length < 2 ? 0 : (along[along.length - 1] - along[0]) / (along.length - 1);
        return IntStream.range(1, along.length).allMatch(i -> Math.abs(along[i] - along[i - 1] - step) < step * UNEVEN);
    }

    /** Where times are unevenly apart, all that find room: the last and the first before those between them. */
    private static PeriodNames mostOf(double[] along, List<String> names, Font font, double width, int lines) {
        int last = along.length - 1;
        List<Name> placed = new ArrayList<>();
        IntStream.concat(IntStream.of(last, 0), IntStream.range(1, last).map(i -> last - i))
                .mapToObj(i -> name(i, along, names, font, narrowest(names.get(i), font, lines), width))
                .filter(name -> name.lines().size() <= lines)
                .forEach(name -> {
                    if (placed.stream().allMatch(other -> name.isApartFrom(other, font))) {
                        placed.add(name);
                    }
                });
        placed.sort(Comparator.comparingInt(Name::at));
        return new PeriodNames(placed);
    }

    private static double narrowest(String name, Font font, int lines) {
        double share = ChartFonts.width(name, font) / lines;
        return lines == 1 ? share : Math.max(TextLines.widestWord(name, font), share * RAGGED);
    }

    private static PeriodNames everySecond(double[] along, List<String> names, Font font, double width, int mostLines) {
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
        return new PeriodNames(
                some.stream().map(i -> name(i, along, names, font, room, width)).toList());
    }

    private static Name name(int at, double[] along, List<String> names, Font font, double room, double width) {
        List<String> lines = TextLines.wrap(names.get(at), font, Math.min(room, width));
        double half = TextLines.widest(lines, font) / 2;
        return new Name(at, lines, Math.max(half, Math.min(width - half, along[at])));
    }

    private boolean areApart(Font font) {
        return IntStream.range(1, shown.size()).allMatch(i -> shown.get(i).isApartFrom(shown.get(i - 1), font));
    }

    /** {@return how many lines the longest name has} */
    int lines() {
        return shown.stream().mapToInt(name -> name.lines().size()).max().orElse(1);
    }
}
