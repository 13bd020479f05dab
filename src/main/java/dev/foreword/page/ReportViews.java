package dev.foreword.page;

import dev.foreword.data.Table;
import dev.foreword.model.Page;
import dev.foreword.model.Part;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.config.Imprint;
import dev.foreword.model.config.ReportConfig;
import dev.foreword.model.index.NumberedNote;
import dev.foreword.model.index.ReportIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.text.ContentsViews;
import dev.foreword.page.text.Dates;
import dev.foreword.page.text.HtmlText;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.theme.Templates;
import dev.foreword.page.theme.ThemeAssets;
import dev.foreword.page.view.CardView;
import dev.foreword.page.view.ContentsView;
import dev.foreword.page.view.DateView;
import dev.foreword.page.view.EditionView;
import dev.foreword.page.view.ImprintView;
import dev.foreword.page.view.LinkView;
import dev.foreword.page.view.NoteView;
import dev.foreword.page.view.PageView;
import dev.foreword.page.view.PortraitView;
import dev.foreword.page.view.ReportView;
import dev.foreword.page.view.SiteView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the views of the site, its reports and its pages. */
final class ReportViews {

    private static final int FEWEST_SECTIONS = 2;

    private final RenderContext context;
    private final ResolvedSite site;
    private final Dates dates;

    ReportViews(RenderContext context) {
        this.context = context;
        this.site = context.site();
        this.dates = new Dates(site.site().config().language());
    }

    SiteView site(String from) {
        List<LinkView> pages = site.site().pages().stream()
                .map(p -> new LinkView(plainTitle(p), "", context.links().page(from, p.address(), "")))
                .toList();
        return new SiteView(
                site.site().config().title(),
                site.site().config().publisher(),
                site.site().config().description(),
                site.site().config().language(),
                new LinkView(site.site().config().title(), "", context.links().page(from, "", "")),
                pages,
                context.links().file(from, "feed.xml"));
    }

    ReportView report(Report report, String from) {
        ReportConfig config = report.config();
        // The words of a cover stand on it first, and whatever shows them besides is a copy.
        HtmlText text = from.equals(report.slug())
                ? new HtmlText(context, report.cover())
                : HtmlText.away(context, report.cover(), from);
        return new ReportView(
                title(report),
                text.inline(config.title()),
                text.inline(config.subtitle().orElse(null)),
                description(report),
                config.publisher(),
                config.authors(),
                dates.view(config.date()),
                config.updated().map(dates::view).orElse(null),
                edition(config, text),
                imprint(config, text, from),
                config.series(),
                licence(report).orElse(null),
                new LinkView(title(report), "", context.links().page(from, report.slug(), "")));
    }

    /** {@return the terms on which a report may be reused, if its author says them} */
    static Optional<LinkView> licence(Report report) {
        return report.config().licence().map(terms -> new LinkView(terms.name(), "", terms.url()));
    }

    private EditionView edition(ReportConfig config, HtmlText text) {
        return new EditionView(
                config.edition().name(),
                config.edition().status().word(),
                text.inline(config.edition().correction()),
                config.edition().changes().stream()
                        .map(change -> new EditionView.Change(dates.view(change.date()), text.inline(change.text())))
                        .toList());
    }

    private ImprintView imprint(ReportConfig config, HtmlText text, String from) {
        Imprint imprint = config.imprint();
        return new ImprintView(
                imprint.isbn(),
                imprint.copyright(),
                imprint.printed(),
                imprint.hashtag(),
                Stream.concat(Stream.of(imprint.hashtag()), imprint.handles().stream())
                        .filter(handle -> !handle.isEmpty())
                        .toList(),
                imprint.address(),
                imprint.contact(),
                text.inline(imprint.blurb().orElse(null)),
                imprint.logos().stream()
                        .map(logo -> new PortraitView(
                                context.links().file(from, logo.picture().path()),
                                logo.alternative(),
                                logo.picture().width(),
                                logo.picture().height()))
                        .toList());
    }

    /** {@return the reports in the order in which they are listed} */
    List<Report> newestFirst() {
        return newestFirst(site.site());
    }

    /** {@return the reports of a site, the newest first} */
    static List<Report> newestFirst(Site site) {
        return site.reports().stream()
                .sorted(Comparator.comparing((Report r) -> r.config().date())
                        .reversed()
                        .thenComparing(Report::slug))
                .toList();
    }

    /** {@return a report as it is shown in a list} */
    CardView card(Report report, String from) {
        return new CardView(
                report(report, from),
                ThemeAssets.coverClass(report),
                report.config().topics());
    }

    String title(Report report) {
        return site.plain(report.config().title(), report.cover());
    }

    String plainTitle(Page page) {
        return site.plain(page.title(), page);
    }

    PageView page(Page page) {
        ReportIndex index = site.index().of(page);
        HtmlText text = new HtmlText(context, page);
        // In reading order, for the text remembers where it is.
        var title = text.title(page.title());
        var standfirst = text.inline(page.standfirst().orElse(null));
        var body = Templates.html(text.blocks(page.body()));
        List<NoteView> notes =
                index.notes(page).stream().map(n -> note(n, text)).toList();
        List<ContentsView> sections = new ContentsViews(context).sections(page, page.address());
        return new PageView(
                index.label(page),
                index.number(page).orElse(""),
                page.part().name().toLowerCase(Locale.ROOT),
                title,
                standfirst,
                body,
                sections.size() < FEWEST_SECTIONS ? List.of() : sections,
                notes,
                neighbour(page, index, -1),
                neighbour(page, index, 1));
    }

    private static NoteView note(NumberedNote numbered, HtmlText text) {
        List<LinkView> backs = new ArrayList<>();
        for (int mark = 1; mark <= numbered.marks(); mark++) {
            String label = "Back to note " + numbered.number() + " in the text"
                    + (numbered.marks() > 1 ? ", place " + mark : "");
            backs.add(new LinkView(label, "", "#note-" + numbered.number() + "-mark-" + mark));
        }
        return new NoteView(
                numbered.number(),
                "note-" + numbered.number(),
                Templates.html(text.blocks(numbered.note().body())),
                backs);
    }

    private @Nullable LinkView neighbour(Page page, ReportIndex index, int step) {
        if (site.index().reportOf(page).isEmpty()) {
            return null;
        }
        return index.neighbour(page, step)
                .map(other -> new ContentsViews(context).link(other, page.address()))
                .orElse(null);
    }

    /** {@return when a report last changed, as machines read it} */
    static String lastChange(Report report) {
        return report.config().updated().orElse(report.config().date()).iso();
    }

    /** {@return the day of a report's last change, for formats that ask for a day} */
    static String lastDay(Report report) {
        return report.config()
                .updated()
                .orElse(report.config().date())
                .firstDay()
                .toString();
    }

    DateView published(Report report) {
        return dates.view(report.config().date());
    }

    /** {@return what the author says of a report; empty for nothing} */
    String description(Report report) {
        return report.config()
                .description()
                .or(() -> report.config().imprint().blurb())
                .map(text -> site.plain(text, report.cover()))
                .orElse("");
    }

    /** {@return what search engines are told of a page} */
    String description(Page page) {
        if (page.description().isPresent()) {
            return site.plain(page.description().get(), page);
        }
        Optional<Report> report = site.index().reportOf(page);
        String title = plainTitle(page);
        String opening = page.standfirst().map(s -> site.plain(s, page)).orElse("");
        if (!opening.isEmpty()) {
            return opening;
        }
        String what = page.part() == Part.CHAPTER ? "a chapter of" : "part of";
        return report.map(r -> title + ": " + what + " “" + title(r) + "”, published by "
                        + r.config().publisher() + ".")
                .orElse(title + ": a page of " + site.site().config().title() + ".");
    }

    /**
     * {@return what a table is, for catalogues, which ask for at least fifty characters}
     *
     * @param report the title of the report that it belongs to; empty for a table of the site
     */
    static String describe(Table table, String report) {
        return "The table “" + table.title() + "”"
                + (report.isEmpty() ? "" : " of the report “" + report + "”") + ": "
                + table.rows().size() + " rows with the columns "
                + String.join(", ", table.columnNames()) + ".";
    }
}
