package dev.foreword.model.evidence;

/** What a check of a claim came to. */
public enum Verdict {
    /** The number, rounded as the words are, is what they say. */
    HOLDS("holds"),
    /** Only the rounding of the numbers that it rests on lets it be so. */
    WITHIN_ROUNDING("holds within rounding"),
    /** It isn’t what the data give. */
    FAILS("fails"),
    /** What it rests on isn’t known. */
    UNCHECKED("cannot be checked");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** {@return the verdict as a reader sees it} */
    public String words() {
        return words;
    }
}
