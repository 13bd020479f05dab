package dev.foreword.page.text;

import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.SectionHeading;
import dev.foreword.page.view.ContentsView;
import dev.foreword.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Makes the views of the contents of reports. */
public final class ContentsViews {

    private final RenderContext context;
    private final ResolvedSite site;

    public ContentsViews(RenderContext context) {
        this.context = context;
        this.site = context.site();
    }

    /** {@return the report's pages with their sections, to three levels} */
    public List<ContentsView> contents(Report report, String from) {
        return report.pages().stream()
                .map(p -> new ContentsView(link(p, from), sections(p, from)))
                .toList();
    }

    /** {@return the sections of a page, each with those of the level below} */
    public List<ContentsView> sections(Page page, String from) {
        List<ContentsView> sections = new ArrayList<>();
        List<ContentsView> below = new ArrayList<>();
        Optional<LinkView> open = Optional.empty();
        for (Node node = page.body().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SectionHeading heading && heading.level() == 2) {
                open.ifPresent(link -> sections.add(new ContentsView(link, List.copyOf(below))));
                below.clear();
                open = Optional.of(section(page, heading, from));
            } else if (node instanceof SectionHeading heading && heading.level() == 3) {
                below.add(new ContentsView(section(page, heading, from), List.of()));
            }
        }
        open.ifPresent(link -> sections.add(new ContentsView(link, List.copyOf(below))));
        return List.copyOf(sections);
    }

    private LinkView section(Page page, SectionHeading heading, String from) {
        String number =
                site.index().of(page).number(heading).map(n -> "(" + n + ") ").orElse("");
        String words = number + site.plain(new InlineText(heading, heading.place()), page);
        return new LinkView(words, "", context.links().page(from, page.address(), heading.id()));
    }

    /** {@return the link to a page of a report} */
    public LinkView link(Page page, String from) {
        String label = site.index().of(page).label(page);
        return new LinkView(
                site.plain(page.title(), page), label, context.links().page(from, page.address(), ""));
    }
}
