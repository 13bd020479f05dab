package dev.foreword.page;

import dev.foreword.model.Page;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.view.ContentPage;
import dev.foreword.page.view.HomePage;
import java.util.List;
import java.util.stream.Stream;

/** Makes the home page, its picture, and the page that is shown for an address without one. */
final class HomePages {

    private static final String NOT_FOUND = "404.html";

    private final Rendering rendering;
    private final ReportViews views;
    private final Page home;

    HomePages(Rendering rendering) {
        this.rendering = rendering;
        this.views = rendering.views();
        this.home = rendering.context().site().site().home();
    }

    /** {@return the home page, and the files beside it} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        Page home = site.site().home();
        return Stream.of(
                PlannedAddress.written("", home.file(), null, home.place()),
                PlannedAddress.file(Metadata.shareImage("")),
                PlannedAddress.file(NOT_FOUND));
    }

    /** {@return the files} */
    List<OutputFile> files() {
        return Stream.concat(CoverPages.shareCard(rendering, "").stream(), Stream.of(home(), notFound()))
                .toList();
    }

    private OutputFile home() {
        SeriesPages series = new SeriesPages(rendering);
        HomePage model = new HomePage(
                views.site(""),
                rendering.metadata().page(home),
                views.page(home),
                views.newestFirst().stream().map(r -> views.card(r, "")).toList(),
                series.themeLinks(""),
                series.publisherLinks(""),
                series.addresseesLink(""));
        return OutputFile.page("", rendering.fill("home.ftlh", model));
    }

    /** A server may show this page at any address, so its links begin at the root. */
    private OutputFile notFound() {
        RenderContext rooted = rendering.context().fromRoot();
        ReportViews rootedViews = new ReportViews(rooted);
        ContentPage model = new ContentPage(
                rootedViews.site(""),
                new Metadata(rooted, rootedViews, rendering.assets()).notFound(),
                null,
                rootedViews.page(home));
        return OutputFile.ofText(NOT_FOUND, rendering.fill("not-found.ftlh", model));
    }
}
