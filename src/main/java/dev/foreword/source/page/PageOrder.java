package dev.foreword.source.page;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.basic.SitePath;
import dev.foreword.source.yaml.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a report's files in order: first those that {@code order} names, then by the number and name of the file. */
public final class PageOrder {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})-.*");

    private static final Comparator<String> BY_FILE =
            Comparator.<String>comparingInt(PageOrder::number).thenComparing(Comparator.naturalOrder());

    private PageOrder() {}

    public static List<String> sort(List<String> files, List<Scalar> wanted, Diagnostics diagnostics) {
        List<String> rest = new ArrayList<>(files);
        rest.sort(BY_FILE);
        Set<String> sorted = new LinkedHashSet<>();
        List<String> names = files.stream().map(PageOrder::name).toList();
        for (Scalar name : wanted) {
            int index = names.indexOf(name.text().replaceAll("\\.md$", ""));
            if (index < 0) {
                diagnostics.report(
                        Rule.BAD_VALUE,
                        name.place(),
                        "there is no page \"" + name.text() + "\" in this report",
                        Suggestions.help(name.text(), names, "pages"));
            } else {
                sorted.add(files.get(index));
            }
        }
        sorted.addAll(rest);
        return List.copyOf(sorted);
    }

    /** Files without a number, such as annexes, come after those with one. */
    private static int number(String file) {
        Matcher m = NUMBERED.matcher(name(file));
        return m.matches() ? Integer.parseInt(m.group(1)) : Integer.MAX_VALUE;
    }

    private static String name(String file) {
        return SitePath.name(file).replaceAll("\\.md$", "");
    }
}
