package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files that the whole site draws on, and what is found wrong elsewhere only because one of them could not be read. Such a
 * follower isn’t told beside its cause; how many there are is.
 */
final class Causes {

    /** What keeps a file, or a part of it, from being read. */
    private static final Set<Rule> UNREAD = Set.of(
            Rule.YAML_SYNTAX, Rule.BIBTEX_SYNTAX, Rule.FILE_ENCODING, Rule.FILE_TOO_LARGE, Rule.PATH_OUTSIDE_SITE);

    private static final Map<String, Set<Rule>> FOLLOWERS = Map.of(
            "content/sources.yml", Set.of(Rule.UNKNOWN_SOURCE),
            "content/sources.bib", Set.of(Rule.UNKNOWN_SOURCE),
            "content/sources.json", Set.of(Rule.UNKNOWN_SOURCE),
            "content/people.yml", Set.of(Rule.UNKNOWN_PERSON, Rule.UNKNOWN_ORGANISATION, Rule.ACRONYM),
            "content/site.yml", Set.of(Rule.RAW_HTML));

    /** A page that can’t be read may hold whatever is looked for. */
    private static final Set<Rule> OF_PAGES = Set.of(Rule.UNKNOWN_REFERENCE, Rule.LINK_BROKEN, Rule.SOURCE_UNUSED);

    /** What keeps a part of a page from being read, in which a source may be cited. */
    private static final Set<Rule> PART_UNREAD = Set.of(
            Rule.YAML_SYNTAX,
            Rule.UNKNOWN_BLOCK,
            Rule.BLOCK_UNCLOSED,
            Rule.BLOCK_SYNTAX,
            Rule.CITATION_SYNTAX,
            Rule.REPORT_CONFIG_MISSING);

    private static final Set<Rule> OF_REPORTS =
            Set.of(Rule.BIBLIOGRAPHY_MISSING, Rule.RECOMMENDATION_THEME, Rule.UNKNOWN_REFERENCE, Rule.NUMBER_TAKEN);

    private final Map<Rule, Diagnostic> causes = new EnumMap<>(Rule.class);

    private Causes(List<Diagnostic> all) {
        all.stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .forEach(cause -> followers(cause).forEach(rule -> causes.putIfAbsent(rule, cause)));
    }

    private static Set<Rule> followers(Diagnostic cause) {
        String file = cause.place().file();
        if (PART_UNREAD.contains(cause.rule()) && (file.endsWith(".md") || !UNREAD.contains(cause.rule()))) {
            return Set.of(Rule.SOURCE_UNUSED);
        }
        if (!UNREAD.contains(cause.rule())) {
            return Set.of();
        }
        if (file.endsWith(".md")) {
            return OF_PAGES;
        }
        return file.endsWith("/report.yml") ? OF_REPORTS : FOLLOWERS.getOrDefault(file, Set.of());
    }

    /** {@return the problems without those that only follow from others, each of which says how many follow} */
    static List<Diagnostic> told(List<Diagnostic> all) {
        return new Causes(all).withoutFollowers(all);
    }

    private List<Diagnostic> withoutFollowers(List<Diagnostic> all) {
        Map<Diagnostic, Integer> counts = new HashMap<>();
        List<Diagnostic> told = new ArrayList<>();
        for (Diagnostic problem : all) {
            Diagnostic cause = causes.get(problem.rule());
            if (cause == null) {
                told.add(problem);
            } else if (problem.severity() == Severity.ERROR) {
                counts.merge(cause, 1, Integer::sum);
            }
        }
        told.replaceAll(problem -> problem.waitedForBy(counts.getOrDefault(problem, 0)));
        return told;
    }
}
