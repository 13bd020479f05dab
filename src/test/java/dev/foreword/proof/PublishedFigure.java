package dev.foreword.proof;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A figure or table with a number of its own, as a page shows it, and the data that it offers.
 *
 * @param id its anchor
 * @param table what it prints of the data
 * @param data the file that its download leads to
 * @param charts its drawings, the wide and the narrow
 * @param descriptions what is said of it to those who don't see it
 */
record PublishedFigure(
        String id, PrintedTable table, PublishedData data, List<Element> charts, List<String> descriptions) {

    static PublishedFigure of(Element figure, PublishedData data) {
        List<String> descriptions = new ArrayList<>(figure.select("svg > title").eachText());
        descriptions.addAll(figure.select("details > p").eachText());
        return new PublishedFigure(
                figure.id(),
                PrintedTable.of(figure.selectFirst("table")),
                data,
                figure.select("svg.chart"),
                descriptions.stream().distinct().toList());
    }

    /** Everything in it that the data don't bear out. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(new TableProof(table, data).faults());
        List<String> names = charts.stream()
                .flatMap(chart -> new Drawing(chart).labels().stream())
                .toList();
        descriptions.forEach(text -> faults.addAll(new DescriptionProof(this, names, text).faults()));
        charts.forEach(chart -> faults.addAll(new MarksProof(table, descriptions.get(0), chart).faults()));
        return faults;
    }
}
