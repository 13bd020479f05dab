package dev.foreword.page;

import dev.foreword.data.Table;
import dev.foreword.json.Json;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.config.ReportConfig;
import dev.foreword.model.config.SiteConfig;
import dev.foreword.model.index.DataAddress;
import dev.foreword.page.file.BibTex;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.theme.Templates;
import dev.foreword.page.theme.ThemeAssets;
import dev.foreword.page.view.HeadView;
import dev.foreword.page.view.MetaView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What pages tell machines: search engines, other sites that link to them, reference managers and catalogues. */
final class Metadata {

    private final RenderContext context;
    private final ReportViews views;
    private final ThemeAssets assets;
    private final SiteConfig config;
    private final Datasets datasets;

    Metadata(RenderContext context, ReportViews views, ThemeAssets assets) {
        this.context = context;
        this.views = views;
        this.assets = assets;
        this.config = context.site().site().config();
        this.datasets = new Datasets(context, views);
    }

    /** {@return the head of a page} */
    HeadView page(Page page) {
        String brand = context.site().index().reportOf(page).map(Report::slug).orElse("");
        String within = context.site()
                .index()
                .reportOf(page)
                .map(r -> " – " + views.title(r))
                .orElse("");
        String title = views.plainTitle(page);
        boolean home = page.address().isEmpty();
        String window = home && title.equals(config.title()) ? title : title + within + " – " + config.title();
        return head(window, views.description(page), page.address(), brand, List.of(), "");
    }

    /** {@return the head of the page that is shown for an address without one} */
    HeadView notFound() {
        return head("Page not found – " + config.title(), "There is no page at this address.", "", "", List.of(), "");
    }

    /** {@return the head of a report's cover, with citation and description for catalogues} */
    HeadView cover(Report report) {
        String title = views.title(report);
        String description = views.description(report).isEmpty()
                ? title + ", a report published by " + report.config().publisher() + " in "
                        + views.published(report).text() + "."
                : views.description(report);
        return head(
                title + " – " + config.title(),
                description,
                report.slug(),
                report.slug(),
                citation(report, title),
                jsonLd(report, title));
    }

    /** {@return the head of a page that the tool makes for a report: its evidence, one of its tables} */
    HeadView made(String title, String description, String address, @Nullable Report report) {
        String within = report == null ? "" : " – " + views.title(report);
        String window = title + within + " – " + config.title();
        return head(window, description, address, report == null ? "" : report.slug(), List.of(), "");
    }

    /** {@return the head of a table’s page, with its description for catalogues} */
    HeadView data(Table table, @Nullable Report report) {
        String json = Json.write(j -> {
            j.text("@context", "https://schema.org");
            datasets.describe(j, table);
        });
        return made(table.title() + " (data)", datasets.facts(table).description(), DataAddress.page(table), report)
                .withJsonLd(Templates.html(json));
    }

    /**
     * {@return the head of a figure's own page}
     *
     * @param image the path of the picture that other sites show beside a link; empty for that of the report
     */
    HeadView figure(String title, String description, String address, @Nullable Report report, String image) {
        HeadView head = made(title, description, address, report);
        return image.isEmpty() ? head : head.withImage(context.links().absoluteFile(image), description);
    }

    private HeadView head(
            String title, String description, String address, String brand, List<MetaView> metas, String jsonLd) {
        return new HeadView(
                title,
                description,
                context.links().absolute(address),
                assets.styles(context.links(), address, brand),
                assets.fonts().stream()
                        .map(font -> context.links().file(address, font))
                        .toList(),
                context.links().file(address, assets.icon()),
                context.links().absoluteFile(shareImage(brand)),
                brand.isEmpty() ? config.title() : "Cover of the report",
                metas,
                Templates.html(jsonLd));
    }

    /** {@return the path of the picture that other sites show beside a link} */
    static String shareImage(String slug) {
        return slug.isEmpty() ? "share.png" : slug + "/share.png";
    }

    /** Highwire's names are those that Google Scholar asks for first; Dublin Core's serve library catalogues. */
    private List<MetaView> citation(Report report, String title) {
        ReportConfig r = report.config();
        List<MetaView> metas = new ArrayList<>();
        metas.add(new MetaView("citation_title", title));
        r.authors().forEach(author -> metas.add(new MetaView("citation_author", author)));
        metas.add(new MetaView("citation_publication_date", r.date().iso().replace('-', '/')));
        metas.add(new MetaView("citation_technical_report_institution", r.publisher()));
        metas.add(new MetaView("citation_fulltext_html_url", context.links().absolute(report.slug())));
        metas.add(new MetaView("DC.title", title));
        r.authors().forEach(author -> metas.add(new MetaView("DC.creator", author)));
        metas.add(new MetaView("DC.publisher", r.publisher()));
        metas.add(new MetaView("DC.language", config.language()));
        r.licence().ifPresent(terms -> metas.add(new MetaView("DC.rights", terms.name())));
        metas.add(new MetaView("DCTERMS.issued", r.date().iso()));
        return metas;
    }

    private String jsonLd(Report report, String title) {
        return Json.write(j -> {
            j.text("@context", "https://schema.org");
            j.array("@graph", graph -> {
                graph.object(o -> describe(o, report, title));
                context.site().tables().of(report).forEach(table -> graph.object(o -> datasets.describe(o, table)));
            });
        });
    }

    private void describe(Json o, Report report, String title) {
        ReportConfig r = report.config();
        o.text("@type", "Report");
        o.text("@id", context.links().absolute(report.slug()));
        o.text("headline", title);
        o.text("datePublished", r.date().iso());
        o.text("dateModified", ReportViews.lastChange(report));
        o.text("inLanguage", config.language());
        o.array(
                "author",
                authors -> r.authors()
                        .forEach(name -> authors.object(a -> {
                            a.text("@type", name.equals(r.publisher()) ? "Organization" : "Person");
                            a.text("name", name);
                        })));
        o.object("publisher", p -> Datasets.organisation(p, r.publisher()));
        r.licence().ifPresent(terms -> o.text("license", terms.url()));
    }

    /** {@return how to cite a report, in a line} */
    String cite(Report report) {
        ReportConfig r = report.config();
        String authors = String.join(", ", r.authors());
        String publisher = r.authors().contains(r.publisher()) ? "" : " " + r.publisher() + ".";
        return authors + " (" + r.date().year() + "). " + views.title(report) + "." + publisher + " "
                + context.links().absolute(report.slug());
    }

    /** {@return the path of a report's citation for reference managers} */
    static String bibtexFile(Report report) {
        return report.slug() + "/cite.bib";
    }

    /** {@return the same for reference managers, as BibTeX} */
    OutputFile bibtex(Report report) {
        String text = new BibTex(context.site().site().people())
                .entry(report, views.title(report), context.links().absolute(report.slug()));
        return OutputFile.ofText(bibtexFile(report), text);
    }
}
