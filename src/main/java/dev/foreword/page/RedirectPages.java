package dev.foreword.page;

import dev.foreword.model.basic.Redirect;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.Redirects;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.view.RedirectPage;
import java.util.List;
import java.util.stream.Stream;

/** Makes a page for each old address that leads on to a new one, on any host and without its help. */
final class RedirectPages {

    private final RenderContext context;
    private final OutputFile script;

    RedirectPages(Rendering rendering) {
        this.context = rendering.context();
        this.script = rendering.assets().asset("redirect.js");
    }

    /** {@return the old addresses of pages; those of files have copies, which {@link OldFiles} makes} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        return new Redirects(site)
                .all().stream()
                        .map(redirect -> redirect.origin().address())
                        .filter(old -> !Redirects.isFile(old))
                        .map(PlannedAddress::redirect);
    }

    /** {@return a page for each that isn’t a file’s, and the script that they share} */
    List<OutputFile> files() {
        Redirects redirects = new Redirects(context.site());
        List<OutputFile> pages = redirects.all().stream()
                .filter(redirect -> !Redirects.isFile(redirect.origin().address()))
                .map(redirect -> page(
                        redirect, redirects.end(redirect.origin().address()).orElse("")))
                .toList();
        return pages.isEmpty()
                ? pages
                : Stream.concat(pages.stream(), Stream.of(script)).toList();
    }

    private OutputFile page(Redirect redirect, String end) {
        String from = redirect.origin().address();
        boolean elsewhere = redirect.leadsElsewhere();
        RedirectPage model = new RedirectPage(
                context.site().site().config().language(),
                elsewhere ? end : context.links().page(from, end, ""),
                elsewhere ? end : context.links().absolute(end),
                context.links().file(from, script.path()));
        return OutputFile.page(from, context.templates().fill("redirect.ftlh", model));
    }
}
