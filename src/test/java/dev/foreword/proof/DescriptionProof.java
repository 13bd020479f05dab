package dev.foreword.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what a description says of first, last, highest and lowest values, and of the way they go, is so. */
final class DescriptionProof {

    private static final String OF = "(?:(?<series>.+?): )?";
    private static final Pattern OVER = Pattern.compile(".* by [^,]+, (?<p>[^ ]+) to (?<q>[^ ,]+)");
    private static final Pattern WAY = Pattern.compile(
            OF + "(?<way>[Uu]p|[Dd]own) from (?<a>\\S+) in (?<p>.+?) to (?<b>\\S+) in (?<q>[^,]+)(?:, .*)?");
    private static final Pattern MOST = Pattern.compile(
            OF
                    + "[Tt]he high(?:est|er) value is (?<a>\\S+), for (?<p>.+?); the low(?:est|er) is (?<b>\\S+), for (?<q>.+)");
    private static final Pattern TURN =
            Pattern.compile("the (?<end>highest|lowest) value, (?<a>\\S+), in (?<p>[^,]+?)(?= and the |$|,)");
    private static final Pattern CHANGE =
            Pattern.compile("The greatest change, (?<way>up|down) by (?<a>\\S+), is from (?<p>.+?) to (?<q>.+)");
    private static final Pattern SPAN =
            Pattern.compile("(?:Values|those) of (?<series>.+?) lie between (?<a>\\S+) and (?<b>[^ ,]+)");
    private static final Pattern CLAUSES = Pattern.compile("; ");
    private static final Pattern NUMBER = Pattern.compile("[−-]?[£€$]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:%|m\\b|bn\\b)?");

    private final PrintedTable table;
    private final PublishedData data;
    private final List<String> names;
    private final String text;
    private final List<String> faults = new ArrayList<>();

    /** The names are those that the drawing has besides the table's, such as one for what isn't known. */
    DescriptionProof(PublishedFigure figure, List<String> names, String text) {
        this.table = figure.table();
        this.data = figure.data();
        this.names = names;
        this.text = Cell.plain(text);
    }

    List<String> faults() {
        Series series = Series.first(table);
        List<String> sentences = List.of(text.replaceFirst("\\.$", "").split("\\. "));
        over(sentences.get(0), series);
        for (String sentence : sentences.subList(1, sentences.size())) {
            series = look(sentence, series);
        }
        return faults;
    }

    /** The first says what is drawn, and over what time where the places are years. */
    private void over(String sentence, Series series) {
        Matcher over = OVER.matcher(sentence);
        if (over.matches() && series.points().stream().allMatch(Series::isOfYear)) {
            say(series.first().place().equals(over.group("p")), "begins in " + series.first());
            say(series.last().place().equals(over.group("q")), "ends in " + series.last());
        }
    }

    /** Looks at one sentence; returns the series that it is of, since the next may be of the same. */
    private Series look(String sentence, Series before) {
        Matcher way = WAY.matcher(sentence);
        Matcher most = MOST.matcher(sentence);
        Matcher change = CHANGE.matcher(sentence);
        if (way.matches()) {
            Series series = named(way, before);
            way(series, way);
            turns(series, sentence);
            return series;
        }
        if (most.matches()) {
            Series series = named(most, before);
            end(series.highest(), most.group("a"), most.group("p"));
            end(series.lowest(), most.group("b"), most.group("q"));
            return series;
        }
        if (change.matches()) {
            change(before, change);
        } else {
            spans(sentence);
            numbers(sentence);
        }
        return before;
    }

    private Series named(Matcher sentence, Series otherwise) {
        String name = sentence.group("series");
        return name == null ? otherwise : Series.named(table, name);
    }

    private void way(Series series, Matcher told) {
        Point first = series.first();
        Point last = series.last();
        check(first, told.group("a"), told.group("p"));
        check(last, told.group("b"), told.group("q"));
        boolean up = told.group("way").equalsIgnoreCase("up");
        say(
                up == first.value() < last.value() && first.value() != last.value(),
                told.group("way") + " " + first + last);
    }

    private void turns(Series series, String sentence) {
        Matcher turn = TURN.matcher(sentence);
        while (turn.find()) {
            end(
                    turn.group("end").equals("highest") ? series.highest() : series.lowest(),
                    turn.group("a"),
                    turn.group("p"));
        }
    }

    private void end(List<Point> ends, String value, String places) {
        ends.forEach(end -> say(data.isCalled(end, places), end + " isn't in " + places));
        say(ends.get(0).cell().says(Cell.of(value)), value + " for " + ends);
    }

    private void spans(String sentence) {
        Matcher span = SPAN.matcher(sentence);
        while (span.find()) {
            Series series = Series.named(table, span.group("series"));
            say(
                    series.lowest().get(0).cell().says(Cell.of(span.group("a"))),
                    span.group("a") + " for " + series.lowest());
            say(
                    series.highest().get(0).cell().says(Cell.of(span.group("b"))),
                    span.group("b") + " for " + series.highest());
        }
    }

    private void change(Series series, Matcher told) {
        double greatest = series.greatestChange();
        Point from = series.at(told.group("p"));
        Point to = series.at(told.group("q"));
        double change = to.value() - from.value();
        say(Math.abs(Math.abs(change) - greatest) < 1e-9, "the greatest change is " + greatest + ", not " + change);
        say(change > 0 == told.group("way").equals("up"), "the change goes the other way: " + change);
        Cell printed = Cell.of(told.group("a"));
        say(
                printed.says(Cell.of(String.valueOf(Math.round(Math.abs(change) * 1e6) / 1e6))),
                told.group("a") + ", not " + change);
    }

    /** Any other sentence has no number that isn't in a row that it names, but what its parts leave of a hundred. */
    private void numbers(String sentence) {
        for (String clause : CLAUSES.split(sentence, -1)) {
            String series = table.headings().stream()
                    .filter(heading -> sentence.startsWith(heading + ": "))
                    .findFirst()
                    .orElse("");
            Matcher number = NUMBER.matcher(withoutNames(clause));
            while (number.find()) {
                Cell said = Cell.of(number.group());
                say(
                        table.holds(said, clause, series) || data.holds(said, clause) || table.isRest(said),
                        "nowhere: " + said.text());
            }
        }
    }

    private String withoutNames(String clause) {
        String rest = clause;
        for (String name : names()) {
            rest = Pattern.compile(name, Pattern.LITERAL | Pattern.CASE_INSENSITIVE)
                    .matcher(rest)
                    .replaceAll(" ");
        }
        return rest;
    }

    private List<String> names() {
        Stream<String> held = table.rows().stream().flatMap(List::stream).map(Cell::text);
        return Stream.concat(
                        table.headings().stream(),
                        Stream.concat(names.stream(), held).filter(DescriptionProof::isName))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && Cell.of(text).number().isEmpty();
    }

    private void check(Point point, String value, String place) {
        say(
                point.cell().says(Cell.of(value)) && point.place().equals(place),
                value + " in " + place + ", but " + point);
    }

    private void say(boolean holds, String fault) {
        if (!holds) {
            faults.add("said: " + fault + " (" + text + ")");
        }
    }
}
