package dev.foreword.data;

/**
 * What stands behind a number and doesn’t change it.
 *
 * @param mark as it is written, such as {@code [r]}
 * @param meaning what it means, such as {@code revised}
 */
public record Flag(String mark, String meaning) implements Comparable<Flag> {

    /** {@return the flag with its meaning, for a legend} */
    public String words() {
        return mark + " = " + meaning;
    }

    @Override
    public int compareTo(Flag other) {
        return mark.compareTo(other.mark);
    }
}
