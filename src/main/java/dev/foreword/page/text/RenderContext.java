package dev.foreword.page.text;

import dev.foreword.drawing.Drawings;
import dev.foreword.drawing.FigureNames;
import dev.foreword.model.evidence.EvidenceIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.DataFiles;
import dev.foreword.page.file.Links;
import dev.foreword.page.theme.Templates;

/**
 * What all pages of a site are rendered with.
 *
 * @param site the site, resolved
 * @param drawings what is drawn of it
 * @param templates the theme's templates
 * @param links writes links within the site
 * @param names the ids and files of figures
 * @param data the tables as files
 * @param evidence what numbers rest on
 */
public record RenderContext(
        ResolvedSite site,
        Drawings drawings,
        Templates templates,
        Links links,
        FigureNames names,
        DataFiles data,
        EvidenceIndex evidence) {

    /** {@return how dates are printed} */
    public Dates dates() {
        return new Dates(site.site().config().language());
    }

    /** {@return the same, with links that begin at the server’s root} */
    public RenderContext fromRoot() {
        return new RenderContext(site, drawings, templates, links.fromRoot(), names, data, evidence);
    }
}
