package dev.foreword.expression;

import java.util.List;
import java.util.stream.Stream;

/**
 * The functions that expressions can call. What divides keeps many digits, and has to be rounded to be printed; claims
 * are checked before any rounding.
 */
public final class Functions {

    /** A function as the guide lists it. */
    public record Entry(String name, String written, String meaning, String unit) {}

    static final List<ValueFunction> ALL = Stream.of(
                    NumberFunctions.ALL, ColumnFunctions.ALL, RowFunctions.ALL, WordFunctions.ALL)
            .flatMap(List::stream)
            .toList();

    private Functions() {}

    /** {@return all functions, for the guide} */
    public static List<Entry> catalogue() {
        return ALL.stream()
                .map(f -> new Entry(f.name(), f.written(), f.meaning(), f.unit()))
                .toList();
    }
}
