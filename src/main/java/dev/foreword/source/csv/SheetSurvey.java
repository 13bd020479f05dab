package dev.foreword.source.csv;

import dev.foreword.data.ColumnType;
import dev.foreword.data.NumberStyle;
import dev.foreword.data.Numeral;
import dev.foreword.data.TypeInference;
import dev.foreword.source.csv.CsvRecords.Rec;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the table in a sheet that holds more: titles above it, a heading over several rows, notes below it.
 *
 * <p>What is left out is only what can’t be data: blank rows, rows with a single cell that reads like a title or a note,
 * and what stands apart from the table without any number. A row that names something and has a value is always kept.
 */
final class SheetSurvey implements Consumer<Rec> {

    /** As many records are looked at closely; what a file is shows long before. */
    static final int CLOSELY = 20_000;

    private static final int MOST_ABOVE = 60;

    /** The codes of the Office for National Statistics name places, and never columns. */
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{8}");

    /**
     * What a record looks like.
     *
     * @param line where it begins
     * @param filled how many cells have something in them
     * @param numbers how many of these are numbers, or marks for missing ones
     * @param years how many are years
     * @param first the first filled cell, counted from 0; -1 when there is none
     * @param note whether it is a single cell that reads like a note
     */
    private record Shape(int line, int filled, int numbers, int years, int first, boolean note) {

        boolean isLone() {
            return filled == 1;
        }

        boolean isBlank() {
            return filled == 0;
        }

        /** Years stand above columns as often as in them. */
        boolean hasAmounts() {
            return numbers > years;
        }
    }

    /**
     * The table that was found.
     *
     * @param options which part of the file it is
     * @param headings the records of its heading
     * @param above how many rows stand above the heading
     * @param below how many rows stand below the table
     * @param line the line of its heading
     * @param lastLine the line of its last row
     * @param inside the records of notes among its rows, counted from 1
     * @param sections the records of rows within it that have a name and nothing else
     */
    record Finding(
            CsvOptions options,
            List<Rec> headings,
            int above,
            int below,
            int line,
            int lastLine,
            List<Integer> inside,
            List<Integer> sections) {

        Finding {
            headings = List.copyOf(headings);
            inside = List.copyOf(inside);
            sections = List.copyOf(sections);
        }

        /** {@return whether the file is a table and nothing else} */
        boolean isPlain() {
            return options.equals(CsvOptions.WHOLE_FILE) && inside.isEmpty();
        }

        /** {@return what was seen, in words} */
        String words() {
            List<String> seen = new ArrayList<>();
            if (above > 0) {
                seen.add(rows(above, "row") + " above its heading");
            }
            if (options.headerFrom() == 0) {
                seen.add("no heading");
            }
            if (headings.size() > 1) {
                seen.add("a heading of " + headings.size() + " rows");
            }
            if (below > 0) {
                seen.add(rows(below, "row") + " of notes below line " + lastLine);
            }
            if (!inside.isEmpty()) {
                seen.add(rows(inside.size(), "row") + " of notes among its rows");
            }
            return seen.isEmpty() ? "rows between its heading and its data" : String.join(", and ", seen);
        }

        private static String rows(int count, String word) {
            return count + " " + word + (count == 1 ? "" : "s");
        }

        /** {@return the lines of a sidecar that say where the table is} */
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            int from = options.headerFrom();
            if (from != 1 || options.headerTo() != 1) {
                lines.add("header: "
                        + (from == 0 ? "none" : from == options.headerTo() ? from : from + "-" + options.headerTo()));
            }
            boolean toTheEnd = options.rowTo() == Integer.MAX_VALUE;
            if (!toTheEnd || options.rowFrom() != options.headerTo() + 1) {
                lines.add("rows: " + options.rowFrom() + "-" + (toTheEnd ? "" : options.rowTo()));
            }
            if (!inside.isEmpty()) {
                lines.add("leave_out: " + inside);
            }
            return lines;
        }
    }

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Rec> top = new ArrayList<>();

    @Override
    public void accept(Rec rec) {
        if (top.size() < MOST_ABOVE) {
            top.add(rec);
        }
        boolean closely = shapes.size() < CLOSELY;
        int filled = 0;
        int numbers = 0;
        int years = 0;
        int first = -1;
        for (int i = 0; i < rec.size(); i++) {
            String text = rec.get(i);
            if (!text.isEmpty()) {
                first = first < 0 ? i : first;
                filled++;
                // In the first column a mark such as “c” is the word that a legend explains.
                boolean number = closely
                        ? (i == 0 ? TypeInference.isNumber(text) : TypeInference.fits(text, ColumnType.NUMBER))
                        : filled > 1;
                numbers += number ? 1 : 0;
                years += number && closely && TypeInference.fits(text, ColumnType.PERIOD) ? 1 : 0;
            }
        }
        boolean note = filled == 1 && SheetNotes.isNote(rec.get(first));
        shapes.add(new Shape(rec.line(), filled, numbers, years, first, note));
    }

    /** {@return which part of the file is the table; empty when there is none to be seen} */
    Optional<Finding> find() {
        int usual = usual();
        int data = firstData(usual);
        if (data < 0 || data >= top.size()) {
            return Optional.empty();
        }
        return Optional.of(finding(heading(data, usual), usual));
    }

    /**
     * The heading, by its first and last record and the first of data behind it, all counted from 0.
     *
     * @param from -1 when there is no heading
     */
    private record Heading(int from, int to, int data) {}

    private Finding finding(Heading heading, int usual) {
        int end = end(heading.data, usual);
        boolean toTheEnd = IntStream.range(end + 1, shapes.size())
                .allMatch(i -> shapes.get(i).isBlank());
        boolean direct = IntStream.range(heading.to + 1, heading.data)
                .allMatch(i -> shapes.get(i).isBlank() || (shapes.get(i).isLone() && !shapes.get(i).note));
        CsvOptions options = new CsvOptions(
                heading.from + 1,
                heading.to + 1,
                (direct ? heading.to + 1 : heading.data) + 1,
                toTheEnd ? Integer.MAX_VALUE : end + 1,
                Integer.MAX_VALUE);
        return new Finding(
                options,
                heading.from < 0 ? List.of() : top.subList(heading.from, heading.to + 1),
                filledRows(0, Math.max(0, heading.from)),
                filledRows(end + 1, shapes.size()),
                shapes.get(Math.max(0, heading.from)).line(),
                shapes.get(end).line(),
                records(options.rowFrom() - 1, end, shape -> shape.note),
                records(options.rowFrom() - 1, end, shape -> shape.isLone() && !shape.note));
    }

    private int filledRows(int from, int to) {
        return (int)
                IntStream.range(from, to).filter(i -> !shapes.get(i).isBlank()).count();
    }

    private List<Integer> records(int from, int to, Predicate<Shape> which) {
        return IntStream.rangeClosed(from, to)
                .filter(i -> which.test(shapes.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }

    /** {@return how many cells most rows have filled; rows with a single cell don’t count where others have more} */
    private int usual() {
        Map<Integer, Integer> counts = new HashMap<>();
        shapes.stream().filter(s -> s.filled > 1).forEach(s -> counts.merge(s.filled, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private boolean isWide(int record, int usual) {
        return shapes.get(record).filled >= Math.min(usual, Math.max(2, (usual + 1) / 2));
    }

    /** {@return the first record with an amount that stands in a row like others; -1 when no record has one} */
    private int firstData(int usual) {
        for (int i = 0; i < shapes.size(); i++) {
            int next = nextFilled(i);
            boolean others = next == shapes.size()
                    || isWide(next, usual)
                    || shapes.get(next).isLone();
            if (shapes.get(i).hasAmounts() && isWide(i, usual) && others) {
                return i == 0 ? (hasNoHeading() ? 0 : 1) : i;
            }
        }
        return firstYears(usual);
    }

    private int nextFilled(int record) {
        int next = record + 1;
        while (next < shapes.size() && shapes.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    /** A table of years or of words alone: its data begin behind the first row of headings. */
    private int firstYears(int usual) {
        int heading = 0;
        while (heading < shapes.size() && !isWide(heading, usual)) {
            heading++;
        }
        int data = nextFilled(heading);
        return data < shapes.size() ? data : -1;
    }

    private boolean hasNoHeading() {
        Rec first = top.get(0);
        return isData(IntStream.range(0, first.size()).mapToObj(first::get).toList());
    }

    /**
     * {@return whether the words of a heading are rather a row of data: one is an amount such as 120.5, £3m or 1,200, or
     * they are numbers that don’t rise from left to right as years and ages do}
     */
    static boolean isData(List<String> heading) {
        List<Numeral> numbers = heading.stream()
                .flatMap(text -> NumberStyle.BRITISH.read(text).stream())
                .toList();
        boolean amounts = numbers.stream()
                .anyMatch(n -> n.value().scale() > 0 || !n.unit().isNone());
        boolean rising = IntStream.range(1, numbers.size())
                .allMatch(
                        i -> numbers.get(i - 1).value().compareTo(numbers.get(i).value()) < 0);
        return amounts || (numbers.size() > 1 && !rising);
    }

    /** {@return the heading above the first record with an amount; data without amounts may stand below it} */
    private Heading heading(int data, int usual) {
        if (data == 0) {
            return new Heading(-1, -1, 0);
        }
        int last = data - 1;
        while (last > 0 && shapes.get(last).filled < 2 && usual > 1) {
            last--;
        }
        int from = last;
        while (from > 0 && shapes.get(from - 1).filled >= 2) {
            from--;
        }
        return isWords(from) || from == 0 || shapes.get(from - 1).isBlank()
                ? trimmed(from, last, data)
                : new Heading(from - 1, from - 1, from);
    }

    /** Rows at the top that are no headings are left out; rows at the bottom that have names of their own are data. */
    private Heading trimmed(int first, int last, int data) {
        int from = first;
        while (from < last && !isGroups(from) && !isComplete(from, from) && isComplete(from + 1, last)) {
            from++;
        }
        int to = from;
        while (to < last && (shapes.get(to + 1).first > 0 || (!isNamed(from, to) && isWords(to + 1)))) {
            to++;
        }
        return new Heading(from, to, to < last ? to + 1 : data);
    }

    /** {@return whether the column of names has its heading, so that what stands below it there is a name} */
    private boolean isNamed(int from, int to) {
        return !ColumnNames.of(top.subList(from, to + 1), 1, List.of()).get(0).isEmpty();
    }

    /** {@return whether no cell of a record holds a value, or stands for one that is missing} */
    private boolean isWords(int record) {
        Rec rec = top.get(record);
        return !CODE.matcher(rec.get(0)).matches()
                && IntStream.range(1, rec.size())
                        .mapToObj(rec::get)
                        .filter(text -> !text.isEmpty())
                        .allMatch(text -> !TypeInference.fits(text, ColumnType.NUMBER)
                                && OddCell.among(NumberStyle.BRITISH, text)
                                        .kind()
                                        .isWords());
    }

    /** Words over groups of columns leave the column of names free. */
    private boolean isGroups(int record) {
        return shapes.get(record).first > 0;
    }

    /** {@return whether some rows of headings name every column that has data, each once} */
    private boolean isComplete(int from, int to) {
        BitSet used = usedColumns(to + 1);
        ColumnNames names = ColumnNames.of(top.subList(from, to + 1), used.length(), List.of());
        // The column of names often has no heading; then the others decide.
        return IntStream.range(1, used.length())
                        .filter(used::get)
                        .noneMatch(i -> names.get(i).isEmpty())
                && names.areDistinct();
    }

    private BitSet usedColumns(int from) {
        BitSet used = new BitSet();
        for (Rec rec : top.subList(Math.min(from, top.size()), top.size())) {
            for (int i = 0; i < rec.size(); i++) {
                if (!rec.get(i).isEmpty()) {
                    used.set(i);
                }
            }
        }
        return used;
    }

    /** {@return the last record of data} */
    private int end(int data, int usual) {
        BitSet joined = joined(data);
        boolean words = shapes.stream().noneMatch(Shape::hasAmounts);
        int end = shapes.size() - 1;
        while (end > data && !joined.get(end) && !isApart(end, usual, words)) {
            end--;
        }
        return end;
    }

    /** {@return the records that have a number, or follow upon one that belongs to the table} */
    private BitSet joined(int data) {
        BitSet joined = new BitSet();
        for (int i = data; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            boolean row = !shape.isBlank() && !shape.note;
            joined.set(i, row && (i == data || joined.get(i - 1) || (shape.numbers > 0 && shape.filled > 1)));
        }
        return joined;
    }

    /** {@return whether a record behind a blank row has too many cells for a legend} */
    private boolean isApart(int record, int usual, boolean words) {
        return shapes.get(record).filled >= usual && (usual > 2 || (words && usual == 2));
    }
}
