package dev.foreword.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A published drawing, by its shapes: those that are inked as data, in the order of the file. */
final class Drawing {

    private static final String SERIES = "var(--chart-series-";
    private static final String STEP = "var(--chart-step-";
    private static final double KEY = 12;
    private static final Pattern VERTEX = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)");

    /**
     * Where a mark stands.
     *
     * @param x from the left
     * @param y from the top
     */
    record Spot(double x, double y) {}

    private final Element svg;

    Drawing(Element svg) {
        this.svg = svg;
    }

    /** Rectangles by the number of their ink, without the keys of the legend. */
    Map<Integer, List<Element>> bars() {
        return byInk("rect", Drawing::isNoKey);
    }

    /** The rectangles of one series, in which the ink only singles some out. */
    List<Element> barsOfOne() {
        return svg.select("rect[fill^=" + SERIES + "], rect.context").stream()
                .filter(Drawing::isNoKey)
                .toList();
    }

    /** Discs by the number of their ink. */
    Map<Integer, List<Element>> discs() {
        return byInk("circle", disc -> true);
    }

    /** The slices of rings by the number of their ink. */
    Map<Integer, List<Element>> slices() {
        return byInk("path", slice -> true);
    }

    /** The vertices of each line. */
    List<List<Spot>> lines() {
        return svg.select("path[fill=none][stroke-width=3]").stream()
                .filter(path -> path.attr("stroke").startsWith(SERIES))
                .map(path -> VERTEX.matcher(path.attr("d"))
                        .results()
                        .map(Drawing::spot)
                        .toList())
                .toList();
    }

    /** How many areas have a colour of a scale. */
    int areas() {
        return (int) svg.select("path[fill^=" + STEP + "], rect[fill^=" + STEP + "]").stream()
                .filter(area -> area.tagName().equals("path") || isNoKey(area))
                .count();
    }

    /** How many bands run from side to side. */
    int bands() {
        return svg.select("path.context").size();
    }

    /** Whether an axis with its own numbers is drawn. */
    boolean hasGrid() {
        return !svg.select(".grid").isEmpty();
    }

    /** What is written in it, piece by piece. */
    List<String> labels() {
        return svg.select("text").eachText();
    }

    static double size(Element mark, String attribute) {
        return Double.parseDouble(mark.attr(attribute));
    }

    private static boolean isNoKey(Element rect) {
        return size(rect, "width") != size(rect, "height") || size(rect, "width") > KEY;
    }

    private Map<Integer, List<Element>> byInk(String shape, Predicate<Element> wanted) {
        return svg.select(shape).stream()
                .filter(mark -> mark.attr("fill").startsWith(SERIES))
                .filter(wanted)
                .collect(Collectors.groupingBy(Drawing::ink, TreeMap::new, Collectors.toList()));
    }

    private static int ink(Element mark) {
        return Integer.parseInt(mark.attr("fill").replaceAll("[^0-9]", ""));
    }

    private static Spot spot(MatchResult vertex) {
        return new Spot(Double.parseDouble(vertex.group(1)), Double.parseDouble(vertex.group(2)));
    }
}
