package dev.foreword.page;

import dev.foreword.drawing.Drawings;
import dev.foreword.drawing.FigureNames;
import dev.foreword.model.EvidenceIndex;
import dev.foreword.model.ResolvedSite;

/**
 * What all pages of a site are rendered with.
 *
 * @param site the site, resolved
 * @param drawings what is drawn of it
 * @param templates the theme's templates
 * @param links writes links within the site
 * @param names the ids and files of figures
 * @param data the tables as files
 * @param evidence what figures rest on
 */
record RenderContext(
        ResolvedSite site,
        Drawings drawings,
        Templates templates,
        Links links,
        FigureNames names,
        DataFiles data,
        EvidenceIndex evidence) {

    /** {@return how dates are printed} */
    Dates dates() {
        return new Dates(site.site().config().language());
    }

    /** {@return the same, with links that begin at the server’s root} */
    RenderContext fromRoot() {
        return new RenderContext(site, drawings, templates, links.fromRoot(), names, data, evidence);
    }
}
