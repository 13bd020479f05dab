package dev.foreword.page;

import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SitePlan;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.theme.ThemeAssets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every kind of page and file that a build makes. A new kind is a class and a line here: the class says where its pages
 * will stand, which the sitemap, the check of addresses and the list of what can be found read, and makes them.
 */
final class PageKinds {

    /**
     * A kind of page or file.
     *
     * @param plan says what will be published, before anything is rendered
     * @param make makes it
     */
    private record PageKind(
            Function<ResolvedSite, Stream<PlannedAddress>> plan, Function<Rendering, List<OutputFile>> make) {}

    private static final List<PageKind> ALL = List.of(
            new PageKind(HomePages::plan, rendering -> new HomePages(rendering).files()),
            new PageKind(WrittenPages::plan, rendering -> new WrittenPages(rendering).files()),
            new PageKind(CoverPages::plan, rendering -> new CoverPages(rendering).files()),
            new PageKind(EvidencePages::plan, rendering -> new EvidencePages(rendering).files()),
            new PageKind(DataPages::plan, rendering -> new DataPages(rendering).files()),
            new PageKind(FigurePages::plan, rendering -> new FigurePages(rendering).files()),
            new PageKind(RecommendationPages::plan, rendering -> new RecommendationPages(rendering).files()),
            new PageKind(SeriesPages::plan, rendering -> new SeriesPages(rendering).files()),
            new PageKind(RedirectPages::plan, rendering -> new RedirectPages(rendering).files()),
            new PageKind(MachineFiles::plan, rendering -> new MachineFiles(rendering).files()),
            new PageKind(ThemeAssets::plan, rendering -> rendering.assets().files()));

    private PageKinds() {}

    /** {@return all that will be published of a site, but for the author's own files} */
    static SitePlan plan(ResolvedSite site) {
        return new SitePlan(
                ALL.stream().flatMap(kind -> kind.plan().apply(site)).toList());
    }

    /** {@return all files, in the order of their paths} */
    static List<OutputFile> make(Rendering rendering) {
        return ALL.stream()
                .flatMap(kind -> kind.make().apply(rendering).stream())
                .sorted(Comparator.comparing(OutputFile::path))
                .toList();
    }
}
