package dev.foreword.data;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a table was made of the table of a file, as readers are told it.
 *
 * @param published the table of the file
 * @param joined tables that were joined to it
 * @param chosen what its rows are: {@code region is London}, {@code year is from 2015 to 2024}
 * @param steps what else was done, in order: {@code sorted by rate, highest first}
 * @param remarks what a reader must know of it: rows that were left out because it isn’t known whether they belong
 */
public record Derivation(
        Table published, List<Table> joined, List<String> chosen, List<String> steps, List<String> remarks) {

    public Derivation {
        joined = List.copyOf(joined);
        chosen = List.copyOf(chosen);
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /** {@return what was taken, in words; empty when all was, as the file has it} */
    public String words() {
        return String.join(
                "; ",
                Stream.concat(Stream.of(String.join(", ", chosen)), steps.stream())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }
}
