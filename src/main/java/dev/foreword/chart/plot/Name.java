package dev.foreword.chart.plot;

/** A row's name as JFreeChart's key; two rows may have the same words. */
record Name(int row, String words) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
        return Integer.compare(row, other.row);
    }

    @Override
    public String toString() {
        return words;
    }
}
