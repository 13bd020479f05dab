package dev.foreword.page.text;

import dev.foreword.model.Page;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.index.PlacedRecommendation;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        PlacedRecommendation placed = site.index().of(scope.page()).recommendation(block);
        Details details = block.details();
        String id = block.anchor().map(Anchor::id).orElse("");
        return new RecommendationView(
                scope.isCopy() ? "" : id,
                details.kind().word(),
                name(placed),
                placed.label(),
                scope.text().title(details.title()),
                Templates.html(scope.text().blocks(block)),
                lists.addressees(placed).stream().map(this::addressee).toList(),
                details.level(),
                rests(details.rests()),
                details.deadline(),
                response(details.response()),
                scope.isCopy() ? scope.href(placed.page(), id) : "");
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

    private RecommendationListView.Item item(PlacedRecommendation placed) {
        return item(scope.context(), placed, scope.address(), scope.text().showing(placed.page()));
    }

    /**
     * {@return a recommendation as it is shown away from its definition}
     *
     * @param address where it is shown
     * @param text the text of the page that defines it, as it is shown there
     */
    public static RecommendationListView.Item item(
            RenderContext context, PlacedRecommendation placed, String address, PageText text) {
        String id = placed.block().anchor().map(Anchor::id).orElse("");
        LinkView link = new LinkView(
                title(context.site(), placed),
                placed.label(),
                context.links().page(address, placed.page().address(), id));
        return new RecommendationListView.Item(link, Templates.html(text.block(placed.block())));
    }

    /** {@return its title, or else its text} */
    static String title(ResolvedSite site, PlacedRecommendation placed) {
        return placed.block().details().title() != null
                ? site.plain(placed.block().name(), placed.page())
                : text(site, placed);
    }

    /** {@return its whole text without Markdown} */
    public static String text(ResolvedSite site, PlacedRecommendation placed) {
        return site.plain(new InlineText(placed.block(), placed.block().place()), placed.page())
                .strip();
    }

    private String name(PlacedRecommendation placed) {
        return placed.label().isEmpty() ? site.plain(placed.block().name(), placed.page()) : placed.label();
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

    private @Nullable ResponseView response(RecommendationBlock.@Nullable Response response) {
        if (response == null) {
            return null;
        }
        return new ResponseView(
                response.status().word(),
                response.status().words(),
                Optional.ofNullable(response.date())
                        .map(scope.context().dates()::view)
                        .orElse(null),
                response.url(),
                scope.text().inline(response.words()));
    }
}
