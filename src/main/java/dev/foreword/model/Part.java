package dev.foreword.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a page is in its report; this says whether it is numbered. */
public enum Part {
    FOREWORD,
    SUMMARY,
    INTRODUCTION,
    CHAPTER,
    CONCLUSION,
    ANNEX,
    APPENDIX,
    /** Who publishes, and why. */
    ABOUT,
    /** A page that is none of these. */
    PAGE;

    /** {@return the word that authors write} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the part that a word names, if it names one} */
    public static Optional<Part> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
    }

    /** {@return the words for all parts} */
    public static List<String> words() {
        return Arrays.stream(values()).map(Part::word).toList();
    }
}
