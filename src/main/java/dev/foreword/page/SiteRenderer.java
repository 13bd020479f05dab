package dev.foreword.page;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.drawing.Drawings;
import dev.foreword.drawing.FigureNames;
import dev.foreword.model.Site;
import dev.foreword.model.config.SiteConfig;
import dev.foreword.model.evidence.EvidenceIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SitePlan;
import dev.foreword.page.file.DataFiles;
import dev.foreword.page.file.Links;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.theme.StyleSheets;
import dev.foreword.page.theme.Templates;
import dev.foreword.page.theme.Theme;
import dev.foreword.page.theme.ThemeAssets;
import dev.foreword.work.Workers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Renders a resolved site into the files that are published; {@link PageKinds} lists the kinds.
 */
public final class SiteRenderer {

    private final Rendering rendering;

    /**
     * @param resolved the site
     * @param drawings its charts and tiles, drawn
     * @param index what its numbers rest on
     * @param theme templates, styles and fonts
     * @param workers render pages
     * @param diagnostics takes what is wrong with templates
     */
    public SiteRenderer(
            ResolvedSite resolved,
            Drawings drawings,
            EvidenceIndex index,
            Theme theme,
            Workers workers,
            Diagnostics diagnostics) {
        this.rendering = rendering(resolved, drawings, index, theme, workers, diagnostics);
    }

    /**
     * {@return all that pages are made with, made of what the steps before rendering have left}
     *
     * @param diagnostics takes what is wrong with templates
     */
    static Rendering rendering(
            ResolvedSite resolved,
            Drawings drawings,
            EvidenceIndex index,
            Theme theme,
            Workers workers,
            Diagnostics diagnostics) {
        Site site = resolved.site();
        SiteConfig config = site.config();
        Templates templates = new Templates(theme, diagnostics);
        RenderContext context = new RenderContext(
                resolved,
                drawings,
                templates,
                new Links(config.links(), config.baseUrl()),
                new FigureNames(resolved),
                new DataFiles(resolved.tables()),
                index);
        ReportViews views = new ReportViews(context);
        Map<String, String> titles = new HashMap<>();
        site.reports().forEach(report -> titles.put(report.slug(), views.title(report)));
        ThemeAssets assets = new ThemeAssets(theme, new StyleSheets(theme, diagnostics), templates, site, titles);
        return new Rendering(
                context, views, new Metadata(context, views, assets), assets, PageKinds.plan(resolved), workers);
    }

    /** {@return what will be published of a site, before anything is rendered; the author's own files come from others} */
    public static SitePlan plan(ResolvedSite site) {
        return PageKinds.plan(site);
    }

    /** {@return the files, in the order of their paths; the author's own files come from others} */
    public List<OutputFile> render() {
        return PageKinds.make(rendering);
    }
}
