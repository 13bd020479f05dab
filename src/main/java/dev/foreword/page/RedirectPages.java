package dev.foreword.page;

import dev.foreword.model.basic.Redirect;
import dev.foreword.model.index.Addresses;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.view.RedirectPage;
import java.util.List;

/** Makes a page for each old address that leads on to a new one, on any host and without its help. */
final class RedirectPages {

    private final RenderContext context;

    RedirectPages(RenderContext context) {
        this.context = context;
    }

    List<OutputFile> files() {
        Addresses addresses = new Addresses(context.site());
        return addresses.redirects().stream()
                .map(redirect -> page(
                        redirect, addresses.end(redirect.origin().address()).orElse("")))
                .toList();
    }

    private OutputFile page(Redirect redirect, String end) {
        String from = redirect.origin().address();
        boolean elsewhere = redirect.leadsElsewhere();
        RedirectPage model = new RedirectPage(
                context.site().site().config().language(),
                elsewhere ? end : context.links().page(from, end, ""),
                elsewhere ? end : context.links().absolute(end));
        return OutputFile.ofText(from + "/index.html", context.templates().fill("redirect.ftlh", model));
    }
}
