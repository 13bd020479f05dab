package dev.foreword.language.finder;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a number which is no quantity may begin with: {@code Chapter} 3, {@code aged} 16. */
final class OpeningWords {

    private static final Set<String> ALL = Stream.of(
                    LabelRules.WORDS, AgeRules.WORDS, SpanRules.WORDS, ScaleRules.WORDS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private OpeningWords() {}

    static boolean contain(String word) {
        return ALL.contains(word);
    }
}
