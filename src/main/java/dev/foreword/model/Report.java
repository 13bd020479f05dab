package dev.foreword.model;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.config.ReportConfig;
import java.util.List;
import org.commonmark.node.Document;

/**
 * A report: a folder of pages with its configuration and data.
 *
 * @param slug the folder's name, which is also the first part of its addresses
 * @param config what {@code report.yml} says
 * @param pages its pages, in the order in which they are read
 * @param tables the tables that it may use
 */
public record Report(String slug, ReportConfig config, List<Page> pages, Tables tables) {

    public Report {
        pages = List.copyOf(pages);
    }

    /** {@return the cover as a page: the words of {@code report.yml}, which every reader sees first} */
    public Page cover() {
        Place place = config.place();
        return new Page(
                new Page.Location(place.file(), slug, new Anchor("cover", true, place), List.of()),
                new Page.Role(Part.PAGE, ""),
                new Page.Head(config.title(), null, null, ""),
                new Page.Text(new Document(), List.of(), List.of()));
    }
}
