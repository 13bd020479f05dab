package dev.foreword.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a set of words of a text block: the way that lists of words are written here. */
public final class WordList {

    private WordList() {}

    /** {@return the words of a text, between blanks} */
    public static Set<String> of(String words) {
        return Stream.of(words.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
