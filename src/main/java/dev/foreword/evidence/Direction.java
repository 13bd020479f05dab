package dev.foreword.evidence;

/** Which way a claim says that a number went. */
enum Direction {
    UP("a rise"),
    DOWN("a fall"),
    SAME("no change");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** {@return the direction as a noun} */
    String words() {
        return words;
    }

    static Direction of(int sign) {
        return sign > 0 ? UP : sign < 0 ? DOWN : SAME;
    }
}
