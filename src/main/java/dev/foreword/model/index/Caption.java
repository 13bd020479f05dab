package dev.foreword.model.index;

/**
 * The number of a figure in its report.
 *
 * @param word what the report calls it
 * @param number its place in the run of that word, from 1
 */
public record Caption(String word, int number) {

    /** {@return the words by which the text refers to it, such as "Graph 4"} */
    public String label() {
        return word + " " + number;
    }
}
