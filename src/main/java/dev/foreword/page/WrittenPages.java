package dev.foreword.page;

import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.view.ContentPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages that authors wrote: chapters, annexes, and those that belong to no report. */
final class WrittenPages {

    private final Rendering rendering;
    private final ResolvedSite site;

    WrittenPages(Rendering rendering) {
        this.rendering = rendering;
        this.site = rendering.context().site();
    }

    /** {@return each page but the home page} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        return pages(site)
                .map(page -> PlannedAddress.written(
                        page.address(), page.file(), site.index().reportOf(page).orElse(null), page.place()));
    }

    private static Stream<Page> pages(ResolvedSite site) {
        return site.index().pages().filter(page -> !page.equals(site.site().home()));
    }

    /** {@return the pages} */
    List<OutputFile> files() {
        return rendering.workers().map(pages(site).toList(), this::file);
    }

    private OutputFile file(Page page) {
        ReportViews views = rendering.views();
        Optional<Report> report = site.index().reportOf(page);
        ContentPage model = new ContentPage(
                views.site(page.address()),
                rendering.metadata().page(page),
                report.map(r -> views.report(r, page.address())).orElse(null),
                views.page(page));
        return OutputFile.page(page.address(), rendering.fill(template(page), model));
    }

    private static String template(Page page) {
        return (page.template().isEmpty() ? "page" : page.template()) + ".ftlh";
    }
}
