package dev.foreword.page.theme;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.index.ResolvedSite;

/** The templates that pages ask for exist, and those of the site's own can be read. */
public final class TemplateCheck {

    private final Theme theme;
    private final Diagnostics diagnostics;

    /**
     * @param theme the templates
     * @param diagnostics takes what is wrong with them
     */
    public TemplateCheck(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    /** Reports what is wrong before any of them is filled. */
    public void run(ResolvedSite site) {
        site.index().pages().filter(page -> !page.template().isEmpty()).forEach(this::check);
        Templates templates = new Templates(theme, diagnostics);
        theme.own().stream().filter(Templates::isTemplate).forEach(templates::parse);
    }

    private void check(Page page) {
        String name = page.template() + ".ftlh";
        if (theme.read(name).isEmpty()) {
            diagnostics.report(
                    Rule.UNKNOWN_TEMPLATE,
                    page.place(),
                    "this page asks for the template \"" + page.template() + "\", and there is none",
                    "add templates/" + name + ", or remove the line \"template:\"");
        }
    }
}
