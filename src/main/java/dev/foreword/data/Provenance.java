package dev.foreword.data;

/**
 * Where a table’s numbers were taken from. Each may be empty when nothing is said.
 *
 * @param source who published them, and in what
 * @param release the edition of the statistic, such as {@code November 2024}
 * @param period the time that they are about, such as {@code 2010/11 to 2015/16}
 * @param unit what they count or measure, in words, such as {@code children in care on 31 March}
 * @param place where in the source they stand, for numbers that were typed: {@code page 12, table 3}
 * @param file the address of the data file, for numbers that are used as they were published
 */
public record Provenance(String source, String release, String period, String unit, String place, String file) {

    /** Nothing is said. */
    public static final Provenance UNSAID = new Provenance("", "", "", "", "", "");

    /** How numbers came into a table. */
    public enum Entry {
        /** They are in the file that was published. */
        PUBLISHED,
        /** They were typed, from a place in the source that is named. */
        TYPED,
        /** They were typed, and where in the source they stand isn’t said. */
        UNPLACED
    }

    /** {@return how the numbers came into the table} */
    public Entry entry() {
        if (!file.isEmpty()) {
            return Entry.PUBLISHED;
        }
        return place.isEmpty() ? Entry.UNPLACED : Entry.TYPED;
    }
}
