package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.basic.Destination;
import dev.foreword.model.basic.SitePath;
import dev.foreword.model.index.NodeIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.Linking;

/** References and links within the site lead somewhere. */
final class ReferenceCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        site.index().all(Linking.class).forEach(link -> check(site, link.page(), link.node(), diagnostics));
        for (Report report : site.site().reports()) {
            Page cover = report.cover();
            report.config().texts().stream()
                    .flatMap(text -> NodeIndex.of(text.root()).all(Linking.class).stream())
                    .forEach(link -> check(site, cover, link, diagnostics));
        }
    }

    private static void check(ResolvedSite site, Page page, Linking link, Diagnostics diagnostics) {
        String destination = link.destination();
        Place place = link.place();
        if (!(site.index().resolve(page, destination) instanceof SiteIndex.Missing missing)) {
            return;
        }
        String path = Destination.of(destination).path();
        boolean file = path.contains("/") || path.contains(".");
        if (file && SitePath.resolve(page.file(), path).isEmpty()) {
            diagnostics.report(
                    Rule.PATH_OUTSIDE_SITE,
                    place,
                    "\"" + path + "\" leads out of the site's folder",
                    "write the path from this page's own folder");
        } else {
            Rule rule = file ? Rule.LINK_BROKEN : Rule.UNKNOWN_REFERENCE;
            diagnostics.report(rule, place, missing.message(), missing.help());
        }
    }
}
