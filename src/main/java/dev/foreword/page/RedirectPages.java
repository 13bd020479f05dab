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

    RedirectPages(Rendering rendering) {
        this.context = rendering.context();
    }

    /** {@return the old addresses} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        return new Redirects(site)
                .all().stream().map(redirect -> redirect.origin().address()).map(PlannedAddress::redirect);
    }

    /** {@return a page for each} */
    List<OutputFile> files() {
        Redirects redirects = new Redirects(context.site());
        return redirects.all().stream()
                .map(redirect -> page(
                        redirect, redirects.end(redirect.origin().address()).orElse("")))
                .toList();
    }

    private OutputFile page(Redirect redirect, String end) {
        String from = redirect.origin().address();
        boolean elsewhere = redirect.leadsElsewhere();
        RedirectPage model = new RedirectPage(
                context.site().site().config().language(),
                elsewhere ? end : context.links().page(from, end, ""),
                elsewhere ? end : context.links().absolute(end));
        return OutputFile.page(from, context.templates().fill("redirect.ftlh", model));
    }
}
