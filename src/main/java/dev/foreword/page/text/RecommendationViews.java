package dev.foreword.page.text;

import dev.foreword.model.Page;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.index.RecommendationHome;
import dev.foreword.model.index.RecommendationList;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.RecommendationBlock;
import dev.foreword.model.node.RecommendationBlock.Details;
import dev.foreword.model.node.RecommendationsBlock;
import dev.foreword.page.file.Links;
import dev.foreword.page.theme.Templates;
import dev.foreword.page.view.LinkView;
import dev.foreword.page.view.RecommendationListView;
import dev.foreword.page.view.RecommendationView;
import dev.foreword.page.view.ResponseView;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of recommendations. */
public final class RecommendationViews {

    private final PageScope scope;
    private final ResolvedSite site;
    private final RecommendationList lists;

    RecommendationViews(PageScope scope) {
        this.scope = scope;
        this.site = scope.site();
        this.lists = new RecommendationList(site);
    }

    RecommendationView one(RecommendationBlock block) {
        RecommendationHome home = site.index().of(scope.page()).recommendation(block);
        Details details = block.details();
        String id = block.anchor().map(Anchor::id).orElse("");
        return new RecommendationView(
                scope.isCopy() ? "" : id,
                details.kind().word(),
                name(home),
                home.label(),
                scope.text().title(details.title().orElse(null)),
                Templates.html(scope.text().blocks(block)),
                lists.addressees(home).stream().map(this::addressee).toList(),
                details.level(),
                rests(details.rests()),
                details.deadline(),
                details.response().map(this::response).orElse(null),
                scope.isCopy() ? scope.href(home.page(), id) : "");
    }

    RecommendationListView list(RecommendationsBlock block) {
        List<RecommendationListView.Group> groups = new ArrayList<>();
        for (RecommendationList.Group group : lists.of(block, scope.page())) {
            groups.add(new RecommendationListView.Group(
                    scope.nextId("_group"),
                    group.title(),
                    group.members().stream().map(this::item).toList()));
        }
        String id = scope.isCopy() ? "" : block.anchor().map(Anchor::id).orElse("");
        return new RecommendationListView(id, block.isBrief(), scope.nextLevel(), groups);
    }

    private RecommendationListView.Item item(RecommendationHome home) {
        return item(scope.context(), home, scope.address(), scope.text().showing(home.page()));
    }

    /**
     * {@return a recommendation as it is shown away from its home}
     *
     * @param address where it is shown
     * @param text the text of its home, as it is shown there
     */
    public static RecommendationListView.Item item(
            RenderContext context, RecommendationHome home, String address, PageText text) {
        String id = home.block().anchor().map(Anchor::id).orElse("");
        LinkView link = new LinkView(
                title(context.site(), home),
                home.label(),
                context.links().page(address, home.page().address(), id));
        return new RecommendationListView.Item(link, Templates.html(text.block(home.block())));
    }

    /** {@return its title, or else its text} */
    static String title(ResolvedSite site, RecommendationHome home) {
        return home.block().details().title().isPresent()
                ? site.plain(home.block().name(), home.page())
                : text(site, home);
    }

    /** {@return its whole text without Markdown} */
    public static String text(ResolvedSite site, RecommendationHome home) {
        return site.plain(new InlineText(home.block(), home.block().place()), home.page())
                .strip();
    }

    private String name(RecommendationHome home) {
        return home.label().isEmpty() ? site.plain(home.block().name(), home.page()) : home.label();
    }

    private LinkView addressee(String name) {
        return new LinkView(name, "", scope.context().links().page(scope.address(), Links.addressee(name), ""));
    }

    private List<LinkView> rests(List<String> references) {
        Page page = scope.page();
        List<LinkView> links = new ArrayList<>();
        for (String reference : references) {
            if (site.index().resolve(page, reference) instanceof SiteIndex.Found found) {
                links.add(new LinkView(
                        site.words(found.target()),
                        "",
                        scope.href(found.target().page(), found.target().fragment())));
            }
        }
        return links;
    }

    private ResponseView response(RecommendationBlock.Response response) {
        return new ResponseView(
                response.status().word(),
                response.status().words(),
                response.date().map(scope.context().dates()::view).orElse(null),
                response.url(),
                scope.text().inline(response.words().orElse(null)));
    }
}
