package dev.foreword.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a set of words of a text block: the way that all lists of words of this package are written. */
final class WordList {

    private WordList() {}

    static Set<String> of(String words) {
        return Stream.of(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
