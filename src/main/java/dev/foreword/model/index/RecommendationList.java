package dev.foreword.model.index;

import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.basic.Numerals;
import dev.foreword.model.config.RecommendationStyle;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.RecommendationBlock;
import dev.foreword.model.node.RecommendationsBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds the recommendations that a list shows, and puts them into groups. */
public final class RecommendationList {

    private final ResolvedSite site;

    public RecommendationList(ResolvedSite site) {
        this.site = site;
    }

    /**
     * Part of a list.
     *
     * @param key what its members share: the key of a theme, the name of an addressee, a level; empty for nothing
     * @param title the same as readers see it; may be empty
     * @param members in reading order
     */
    public record Group(String key, String title, List<PlacedRecommendation> members) {}

    /** {@return the groups of a list; those that the tool finds nothing for aren’t among them} */
    public List<Group> of(RecommendationsBlock block, Page page) {
        return grouped(chosen(block, page), block.grouping());
    }

    /** {@return recommendations in groups} */
    public List<Group> grouped(List<PlacedRecommendation> all, RecommendationsBlock.Grouping grouping) {
        return switch (grouping) {
            case NONE -> all.isEmpty() ? List.of() : List.of(new Group("", "", all));
            case THEME -> byTheme(all);
            case LEVEL ->
                groups(
                        all,
                        placed -> List.of(placed.block().details().level()),
                        level -> level.isEmpty() ? "" : Character.toUpperCase(level.charAt(0)) + level.substring(1),
                        new LinkedHashMap<>());
            case ADDRESSEE -> groups(all, this::addressees, Function.identity(), new TreeMap<>());
        };
    }

    /** {@return the names of those who are asked} */
    public List<String> addressees(PlacedRecommendation placed) {
        return placed.block().details().addressees().stream()
                .map(site.site().people()::organisation)
                .toList();
    }

    /** {@return what a recommendation’s theme is called, with its number where the report gives it one} */
    public String themeTitle(PlacedRecommendation placed) {
        return themeTitle(placed.page(), placed.block().details().theme());
    }

    private String themeTitle(Page page, String key) {
        Optional<Report> report = site.index().reportOf(page);
        RecommendationStyle style =
                report.map(r -> r.config().recommendations()).orElse(RecommendationStyle.DEFAULT);
        InlineText title = style.themes().get(key);
        if (title == null) {
            return key;
        }
        int number = List.copyOf(style.themes().keySet()).indexOf(key) + 1;
        String words = site.plain(title, site.site().home());
        return style.romanThemes() ? "(" + Numerals.roman(number) + ") " + words : words;
    }

    private List<PlacedRecommendation> chosen(RecommendationsBlock block, Page page) {
        RecommendationsBlock.Choice choice = block.choice();
        if (!choice.only().isEmpty()) {
            return choice.only().stream()
                    .map(id -> site.index().recommendation(page, id))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return candidates(page).stream().filter(placed -> takes(choice, placed)).toList();
    }

    /** A page of no report lists what all reports ask. */
    private List<PlacedRecommendation> candidates(Page page) {
        return site.index().reportOf(page).isPresent()
                ? site.index().of(page).recommendations()
                : site.site().reports().stream()
                        .flatMap(report -> site.index().of(report).recommendations().stream())
                        .toList();
    }

    private boolean takes(RecommendationsBlock.Choice choice, PlacedRecommendation placed) {
        RecommendationBlock.Details details = placed.block().details();
        String asked = site.site().people().organisation(choice.addressee());
        return (choice.kinds().isEmpty() || choice.kinds().contains(details.kind()))
                && (choice.theme().isEmpty() || choice.theme().equals(details.theme()))
                && (choice.level().isEmpty() || choice.level().equals(details.level()))
                && (asked.isEmpty() || addressees(placed).contains(asked));
    }

    /** In the order in which each report lists its themes. */
    private List<Group> byTheme(List<PlacedRecommendation> all) {
        Map<String, List<PlacedRecommendation>> themes = new LinkedHashMap<>();
        for (PlacedRecommendation placed : all) {
            site.index()
                    .reportOf(placed.page())
                    .ifPresent(report -> report.config()
                            .recommendations()
                            .themes()
                            .keySet()
                            .forEach(key -> themes.putIfAbsent(key, new ArrayList<>())));
        }
        return groups(
                all,
                placed -> List.of(placed.block().details().theme()),
                key -> themeTitle(
                        all.stream()
                                .filter(h -> h.block().details().theme().equals(key))
                                .findFirst()
                                .orElseThrow()
                                .page(),
                        key),
                themes);
    }

    private static List<Group> groups(
            List<PlacedRecommendation> all,
            Function<PlacedRecommendation, List<String>> keys,
            Function<String, String> title,
            Map<String, List<PlacedRecommendation>> into) {
        for (PlacedRecommendation placed : all) {
            keys.apply(placed)
                    .forEach(key ->
                            into.computeIfAbsent(key, k -> new ArrayList<>()).add(placed));
        }
        return into.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(entry.getKey(), title.apply(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }
}
