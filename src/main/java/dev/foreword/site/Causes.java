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
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    private static final Set<Rule> OF_CELLS = Set.of(Rule.ODD_CELL, Rule.SPREADSHEET_DAMAGE, Rule.NUMBER_AMBIGUOUS);

    private static final Set<Rule> OF_REPORTS =
            Set.of(Rule.BIBLIOGRAPHY_MISSING, Rule.RECOMMENDATION_THEME, Rule.UNKNOWN_REFERENCE, Rule.NUMBER_TAKEN);

    private final Map<Rule, Diagnostic> causes = new EnumMap<>(Rule.class);
    private final Set<String> errors;
    private final Set<String> left;

    private Causes(List<Diagnostic> all) {
        errors = lines(all, d -> d.severity() == Severity.ERROR);
        left = lines(all, d -> d.rule() == Rule.MARKUP_LEFT);
        all.stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .forEach(cause -> followers(cause).forEach(rule -> causes.putIfAbsent(rule, cause)));
    }

    private static Set<String> lines(List<Diagnostic> all, Predicate<Diagnostic> which) {
        return all.stream().filter(which).map(Causes::line).collect(Collectors.toSet());
    }

    /** Whether it is found in what is left of a line that could not be read as it was meant. */
    private boolean isRest(Diagnostic problem) {
        String line = line(problem);
        return switch (problem.rule()) {
            case MARKUP_LEFT -> errors.contains(line);
            case QUOTE_BALANCE -> errors.contains(line) || left.contains(line);
            default -> false;
        };
    }

    private static String line(Diagnostic problem) {
        return problem.place().file() + ":" + problem.place().line();
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

    /**
     * A cell that is no number keeps its column from being drawn. It is told where it stands, as what it is then: an error.
     */
    private static List<Diagnostic> cells(List<Diagnostic> all) {
        List<Diagnostic> undrawn = all.stream()
                .filter(d -> d.rule() == Rule.COLUMN_NOT_NUMBERS || d.rule() == Rule.NUMBER_AMBIGUOUS)
                .toList();
        List<Diagnostic> told = new ArrayList<>(all);
        for (Diagnostic cell : all) {
            List<Diagnostic> waiting = !OF_CELLS.contains(cell.rule())
                    ? List.of()
                    : undrawn.stream()
                            .filter(d -> (d.message() + " ").contains(" at " + cell.place() + " "))
                            .toList();
            if (!waiting.isEmpty()) {
                told.removeAll(waiting);
                told.set(told.indexOf(cell), cell.as(Severity.ERROR).waitedForBy(waiting.size()));
            }
        }
        return told;
    }

    /** {@return the problems without those that only follow from others, each of which says how many follow} */
    static List<Diagnostic> told(List<Diagnostic> all) {
        return new Causes(all).withoutFollowers(cells(all));
    }

    private List<Diagnostic> withoutFollowers(List<Diagnostic> all) {
        Map<Diagnostic, Integer> counts = new HashMap<>();
        List<Diagnostic> told = new ArrayList<>();
        for (Diagnostic problem : all) {
            if (isRest(problem)) {
                continue;
            }
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
