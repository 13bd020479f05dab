package dev.foreword.evidence.claim;

/** Which way a claim says that a number went. */
public enum Direction {
    UP("a rise"),
    DOWN("a fall"),
    SAME("no change");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** {@return the direction as a noun} */
    public String words() {
        return words;
    }

    /** {@return the other way} */
    public Direction opposite() {
        return this == UP ? DOWN : this == DOWN ? UP : SAME;
    }

    /** {@return the direction of a change with this sign} */
    public static Direction of(int sign) {
        return sign > 0 ? UP : sign < 0 ? DOWN : SAME;
    }
}
