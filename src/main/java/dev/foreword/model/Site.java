package dev.foreword.model;

import dev.foreword.data.Tables;
import dev.foreword.model.basic.Redirect;
import dev.foreword.model.citation.Source;
import dev.foreword.model.config.SiteConfig;
import dev.foreword.model.people.People;
import java.util.List;
import java.util.Map;

/**
 * A site as its authors wrote it: nothing numbered, resolved or drawn yet.
 *
 * @param config what {@code site.yml} says
 * @param home the home page
 * @param pages other pages that belong to no report
 * @param reports in the order of their folders' names
 * @param shared what all its pages may use
 * @param extent what of it is published, and what was
 */
public record Site(SiteConfig config, Page home, List<Page> pages, List<Report> reports, Shared shared, Extent extent) {

    public Site {
        pages = List.copyOf(pages);
        reports = List.copyOf(reports);
    }

    /**
     * What all pages of a site may use.
     *
     * @param tables the tables that pages of no report may use
     * @param people whom and what its reports speak of
     * @param sources what numbers are cited from, by key
     */
    public record Shared(Tables tables, People people, Map<String, Source> sources) {

        public Shared {
            sources = Map.copyOf(sources);
        }
    }

    /**
     * What of a site is published, and what was.
     *
     * @param published addresses that were published once, of which a list is kept
     * @param whole whether all reports are in it; else some may not be read yet
     * @param files the authors’ own files
     */
    public record Extent(List<Redirect.Origin> published, boolean whole, Files files) {

        public Extent {
            published = List.copyOf(published);
        }
    }

    /**
     * The authors’ own files.
     *
     * @param linkable paths below {@code content/} of those that a page may link to
     * @param named paths below {@code content/} of those that {@code site.yml} says are published
     * @param loose paths from the site’s folder of all that is no page, no configuration and no register
     */
    public record Files(List<String> linkable, List<String> named, List<String> loose) {

        public Files {
            linkable = List.copyOf(linkable);
            named = List.copyOf(named);
            loose = List.copyOf(loose);
        }
    }

    public Tables tables() {
        return shared.tables();
    }

    public People people() {
        return shared.people();
    }

    public Map<String, Source> sources() {
        return shared.sources();
    }

    public List<Redirect.Origin> published() {
        return extent.published();
    }

    /** {@return whether all reports are in it; else some may not be read yet} */
    public boolean whole() {
        return extent.whole();
    }

    public Files files() {
        return extent.files();
    }
}
