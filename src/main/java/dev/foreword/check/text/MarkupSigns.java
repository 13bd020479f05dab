package dev.foreword.check.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms of markup that are told. Each begins with a mark that prose hardly has, and what looks alike in prose is left
 * alone: addresses for post, prices in dollars, stars of footnotes.
 */
final class MarkupSigns {

    private static final Map<Character, List<MarkupSign>> BY_FIRST = Stream.of(OwnSigns.ALL, ForeignSigns.ALL)
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(MarkupSign::first));

    /** Few characters begin a sign, and every character of a site is asked for. */
    private static final String FIRST =
            BY_FIRST.keySet().stream().map(String::valueOf).sorted().collect(Collectors.joining());

    private MarkupSigns() {}

    /** {@return the signs that begin with a character} */
    static List<MarkupSign> beginningWith(char c) {
        return FIRST.indexOf(c) < 0 ? List.of() : BY_FIRST.getOrDefault(c, List.of());
    }
}
