package dev.foreword.page;

import dev.foreword.drawing.FigureArt;
import dev.foreword.drawing.FigureNames;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.index.OnPage;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.Reading;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteFigures;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.CaptionedBlock;
import dev.foreword.model.node.IncludeBlock;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.LinkNode;
import dev.foreword.model.node.ReferenceNode;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.HtmlText;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.theme.Templates;
import dev.foreword.page.view.FigurePage;
import dev.foreword.page.view.HeadView;
import dev.foreword.page.view.LinkView;
import dev.foreword.work.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a page for each figure, with the figure, where it is used and how to cite it; and the files of its pictures. */
final class FigurePages {

    /** A longer description would be cut by whoever shows it. */
    private static final int MOST_SAID = 180;

    private final RenderContext context;
    private final Workers workers;
    private final ResolvedSite site;
    private final ReportViews views;
    private final Metadata metadata;
    private final SiteFigures figures;
    private final Map<String, Set<Page>> uses = new HashMap<>();

    FigurePages(Rendering rendering) {
        this.context = rendering.context();
        this.workers = rendering.workers();
        this.site = context.site();
        this.views = rendering.views();
        this.metadata = rendering.metadata();
        this.figures = new SiteFigures(site.index());
    }

    /** {@return a folder for each report’s figures, and in it a page for each; the pictures stand beside the pages} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        FigureNames names = new FigureNames(site);
        Stream<PlannedAddress> folders = Stream.concat(
                Stream.of(PlannedAddress.folder("figures", "the charts of pages that belong to no report")),
                site.site().reports().stream()
                        .map(r -> PlannedAddress.folder(r.slug() + "/figures", "the charts of that report")));
        Stream<PlannedAddress> pages = new SiteFigures(site.index())
                .withPage().stream()
                        .map(figure -> PlannedAddress.made(
                                names.file(figure.node(), figure.page()),
                                "another figure",
                                site.index().reportOf(figure.page()).orElse(null),
                                figure.node().place()));
        List<String> endings = site.site().config().pictures() ? List.of(".svg", ".png") : List.of(".svg");
        Stream<PlannedAddress> pictures = new SiteFigures(site.index())
                .pictures().stream()
                        .map(figure -> names.file(figure.node(), figure.page()))
                        .flatMap(file -> endings.stream().map(ending -> PlannedAddress.file(file + ending)));
        return Stream.of(folders, pages, pictures).flatMap(planned -> planned);
    }

    /** {@return the pages and pictures of all figures} */
    List<OutputFile> files() {
        site.index().pages().forEach(this::noteUses);
        return workers.map(figures.withPage(), this::files).stream()
                .flatMap(List::stream)
                .toList();
    }

    private void noteUses(Page page) {
        Reading.visit(page, node -> {
            if (node instanceof ReferenceNode reference) {
                noteUse(page, reference.destination());
            } else if (node instanceof LinkNode link) {
                noteUse(page, link.destination());
            } else if (node instanceof IncludeBlock include) {
                noteUse(page, include.target());
            }
        });
    }

    private void noteUse(Page page, String destination) {
        if (destination.contains("#") && site.index().resolve(page, destination) instanceof SiteIndex.Found found) {
            String key = key(found.target().page(), found.target().anchor().id());
            uses.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(page);
        }
    }

    private static String key(Page page, String id) {
        return page.file() + "#" + id;
    }

    private List<OutputFile> files(OnPage<ReportBlock> home) {
        List<OutputFile> files = new ArrayList<>();
        files.add(page(home));
        context.drawings().art(home.node()).ifPresent(art -> {
            String path = context.names().file(home.node(), home.page());
            files.add(OutputFile.ofText(path + ".svg", art.svg()));
            art.png().ifPresent(png -> files.add(new OutputFile(path + ".png", png)));
            art.share().ifPresent(png -> files.add(new OutputFile(path + "-share.png", png)));
        });
        return files;
    }

    private OutputFile page(OnPage<ReportBlock> home) {
        Page page = home.page();
        String address = context.names().file(home.node(), page);
        HtmlText text = HtmlText.away(context, page, address);
        InlineText title = title(home);
        String label = label(home);
        String plain = site.plain(title, page);
        Report report = site.index().reportOf(page).orElse(null);
        String id = context.names().id(home.node(), page);
        FigurePage model = new FigurePage(
                views.site(address),
                head(home, label, plain, address, report),
                report == null ? null : views.report(report, address),
                label,
                text.title(title),
                Templates.html(text.block(home.node())),
                link(page, address, id),
                uses.getOrDefault(key(page, id), Set.of()).stream()
                        .filter(p -> !p.equals(page))
                        .sorted(Comparator.comparing(Page::file))
                        .map(p -> link(p, address, ""))
                        .toList(),
                citation(label, plain, address, report),
                Optional.ofNullable(report).flatMap(ReportViews::licence).orElse(null));
        return OutputFile.page(address, context.templates().fill("figure-page.ftlh", model));
    }

    private HeadView head(
            OnPage<ReportBlock> home, String label, String plain, String address, @Nullable Report report) {
        String title = label.isEmpty() ? plain + " – " + views.plainTitle(home.page()) : label + ": " + plain;
        Optional<FigureArt> art = context.drawings().art(home.node());
        String from = report == null ? "" : " From “" + views.title(report) + "”.";
        String description = sentence(title)
                + from
                + art.map(FigureArt::shows)
                        .filter(shows -> shows.length() <= MOST_SAID)
                        .map(shows -> " " + shows)
                        .orElse("");
        boolean shared = art.flatMap(FigureArt::share).isPresent();
        String image = shared ? address + "-share.png" : "";
        return metadata.figure(title, description, address, report, image);
    }

    private static String sentence(String words) {
        return words.matches(".*[.!?]") ? words : words + ".";
    }

    private InlineText title(OnPage<ReportBlock> home) {
        return home.node() instanceof CaptionedBlock figure
                ? figure.text().title()
                : ((InfographicBlock) home.node()).title().orElse(home.page().title());
    }

    private String label(OnPage<ReportBlock> home) {
        return home.node() instanceof CaptionedBlock figure
                ? site.index().of(home.page()).caption(figure).label()
                : "";
    }

    private LinkView link(Page page, String from, String fragment) {
        return new LinkView(
                views.plainTitle(page),
                site.index().of(page).label(page),
                context.links().page(from, page.address(), fragment));
    }

    private String citation(String label, String title, String address, @Nullable Report report) {
        String what = (label.isEmpty() ? "" : label + ": ") + title + (title.endsWith(".") ? "" : ".");
        String where = context.links().absolute(address);
        return report == null
                ? site.site().config().publisher() + ". " + what + " " + where
                : String.join(", ", report.config().authors()) + " ("
                        + report.config().date().year() + "). " + what + " In: " + views.title(report) + ". " + where;
    }
}
