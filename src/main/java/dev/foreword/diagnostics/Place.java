package dev.foreword.diagnostics;

import java.util.Comparator;

/**
 * A run of characters in one of the author's files.
 *
 * @param file the path from the site's folder, with forward slashes
 * @param line the line, counted from 1
 * @param column the first character of the run, counted from 1 in UTF-16 units as editors count
 * @param length how many characters the run has on that line; 0 when only the point is known
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException(
                    "no such place in " + file + ": line " + line + ", column " + column + ", length " + length);
        }
    }

    /** {@return the first character of a file, for what is wrong with the file as a whole} */
    public static Place startOf(String file) {
        return new Place(file, 1, 1, 0);
    }

    /** {@return a point with no length} */
    public static Place at(String file, int line, int column) {
        return new Place(file, line, column, 0);
    }

    /**
     * {@return the place that begins some characters further along the same line}
     *
     * @param characters how far to move; zero or more
     * @param newLength the length of the new place
     */
    public Place shifted(int characters, int newLength) {
        return new Place(file, line, column + characters, newLength);
    }

    /** {@return the column behind the last character of the run; that of the point, when only the point is known} */
    public int endColumn() {
        return column + length;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@return the form that terminals and editors turn into a link: {@code file:line:column}} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
