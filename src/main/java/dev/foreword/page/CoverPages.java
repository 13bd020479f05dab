package dev.foreword.page;

import dev.foreword.model.Report;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.Links;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.ContentsViews;
import dev.foreword.page.view.CoverPage;
import dev.foreword.page.view.DownloadView;
import dev.foreword.page.view.LogoView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the cover of each report, with its picture and its citation for reference managers. */
final class CoverPages {

    private final Rendering rendering;
    private final ReportViews views;
    private final Links links;
    private final EvidencePages evidence;
    private final DataPages data;
    private final RecommendationPages recommendations;

    CoverPages(Rendering rendering) {
        this.rendering = rendering;
        this.views = rendering.views();
        this.links = rendering.context().links();
        this.evidence = new EvidencePages(rendering);
        this.data = new DataPages(rendering);
        this.recommendations = new RecommendationPages(rendering);
    }

    /** {@return the covers, and the files beside them} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        return site.site().reports().stream()
                .flatMap(report -> Stream.of(
                        PlannedAddress.written(
                                report.slug(),
                                "the cover of that report",
                                report,
                                report.config().place()),
                        PlannedAddress.file(Metadata.shareImage(report.slug())),
                        PlannedAddress.file(Metadata.bibtexFile(report))));
    }

    /** {@return the files} */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        for (Report report : rendering.context().site().site().reports()) {
            OutputFile citation = rendering.metadata().bibtex(report);
            files.add(citation);
            files.add(cover(report, citation));
            shareCard(rendering, report.slug()).ifPresent(files::add);
        }
        return files;
    }

    /** {@return the picture that other sites show beside a link; none for a site that does without pictures} */
    static Optional<OutputFile> shareCard(Rendering rendering, String slug) {
        return Optional.ofNullable(rendering.context().drawings().shareCards().get(slug))
                .map(png -> new OutputFile(Metadata.shareImage(slug), png));
    }

    private OutputFile cover(Report report, OutputFile citation) {
        String address = report.slug();
        CoverPage model = new CoverPage(
                views.site(address),
                rendering.metadata().cover(report),
                views.report(report, address),
                Optional.ofNullable(report.config().brand().logo())
                        .map(logo -> new LogoView(links.file(address, logo.path()), logo.width(), logo.height()))
                        .orElse(null),
                new ContentsViews(rendering.context()).contents(report, address),
                rendering.metadata().cite(report),
                new DownloadView(
                        "Citation (BIB, " + citation.kilobytes() + " KB)", links.file(address, citation.path())),
                evidence.summary(report),
                data.links(report, address),
                recommendations.link(report, address));
        return OutputFile.page(address, rendering.fill("cover.ftlh", model));
    }
}
