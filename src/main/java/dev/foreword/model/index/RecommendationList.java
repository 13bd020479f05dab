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
    public record Group(String key, String title, List<RecommendationHome> members) {}

    /** {@return the groups of a list; those that the tool finds nothing for aren’t among them} */
    public List<Group> of(RecommendationsBlock block, Page page) {
        return grouped(chosen(block, page), block.grouping());
    }

    /** {@return recommendations in groups} */
    public List<Group> grouped(List<RecommendationHome> all, RecommendationsBlock.Grouping grouping) {
        return switch (grouping) {
            case NONE -> all.isEmpty() ? List.of() : List.of(new Group("", "", all));
            case THEME -> byTheme(all);
            case LEVEL ->
                groups(
                        all,
                        home -> List.of(home.block().details().level()),
                        level -> level.isEmpty() ? "" : Character.toUpperCase(level.charAt(0)) + level.substring(1),
                        new LinkedHashMap<>());
            case ADDRESSEE -> groups(all, this::addressees, Function.identity(), new TreeMap<>());
        };
    }

    /** {@return the names of those who are asked} */
    public List<String> addressees(RecommendationHome home) {
        return home.block().details().addressees().stream()
                .map(site.site().people()::organisation)
                .toList();
    }

    /** {@return what a recommendation’s theme is called, with its number where the report gives it one} */
    public String themeTitle(RecommendationHome home) {
        return themeTitle(home.page(), home.block().details().theme());
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

    private List<RecommendationHome> chosen(RecommendationsBlock block, Page page) {
        RecommendationsBlock.Choice choice = block.choice();
        if (!choice.only().isEmpty()) {
            return choice.only().stream()
                    .map(id -> site.index().recommendation(page, id))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return candidates(page).stream().filter(home -> takes(choice, home)).toList();
    }

    /** A page of no report lists what all reports ask. */
    private List<RecommendationHome> candidates(Page page) {
        return site.index().reportOf(page).isPresent()
                ? site.index().of(page).recommendations()
                : site.site().reports().stream()
                        .flatMap(report -> site.index().of(report).recommendations().stream())
                        .toList();
    }

    private boolean takes(RecommendationsBlock.Choice choice, RecommendationHome home) {
        RecommendationBlock.Details details = home.block().details();
        String asked = site.site().people().organisation(choice.addressee());
        return (choice.kinds().isEmpty() || choice.kinds().contains(details.kind()))
                && (choice.theme().isEmpty() || choice.theme().equals(details.theme()))
                && (choice.level().isEmpty() || choice.level().equals(details.level()))
                && (asked.isEmpty() || addressees(home).contains(asked));
    }

    /** In the order in which each report lists its themes. */
    private List<Group> byTheme(List<RecommendationHome> all) {
        Map<String, List<RecommendationHome>> themes = new LinkedHashMap<>();
        for (RecommendationHome home : all) {
            site.index()
                    .reportOf(home.page())
                    .ifPresent(report -> report.config()
                            .recommendations()
                            .themes()
                            .keySet()
                            .forEach(key -> themes.putIfAbsent(key, new ArrayList<>())));
        }
        return groups(
                all,
                home -> List.of(home.block().details().theme()),
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
            List<RecommendationHome> all,
            Function<RecommendationHome, List<String>> keys,
            Function<String, String> title,
            Map<String, List<RecommendationHome>> into) {
        for (RecommendationHome home : all) {
            keys.apply(home)
                    .forEach(key ->
                            into.computeIfAbsent(key, k -> new ArrayList<>()).add(home));
        }
        return into.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(entry.getKey(), title.apply(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }
}
