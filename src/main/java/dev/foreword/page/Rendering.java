package dev.foreword.page;

import dev.foreword.model.index.SitePlan;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.theme.ThemeAssets;
import dev.foreword.work.Workers;

/**
 * What every kind of page is made with.
 *
 * @param context the site, its drawings and what templates and links need
 * @param views reports and pages as templates see them
 * @param metadata what pages tell machines
 * @param assets styles and fonts
 * @param plan all that is published
 * @param workers render pages
 */
record Rendering(
        RenderContext context,
        ReportViews views,
        Metadata metadata,
        ThemeAssets assets,
        SitePlan plan,
        Workers workers) {

    /** {@return a template, filled; empty after a problem, which is reported} */
    String fill(String template, Record model) {
        return context.templates().fill(template, model);
    }
}
