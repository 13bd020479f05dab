package dev.foreword.source.csv;

import dev.foreword.data.Spelling;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names for columns to which the heading gives none, or one that another has already. */
final class ProposedNames {

    private static final int MOST_LOOKED_AT = 200;

    private ProposedNames() {}

    /** {@return the names, by the positions of their columns, counted from 0} */
    static Map<Integer, String> of(TableReading reading) {
        Map<Integer, String> names = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < reading.names().size(); i++) {
            String name = reading.names().get(i);
            if (!name.isEmpty() && !taken.add(key(name))) {
                names.put(i, free(name, taken));
            }
        }
        for (int i = 0; i < reading.names().size(); i++) {
            if (reading.names().get(i).isEmpty() && reading.isFilled(i)) {
                names.put(i, free(meaning(reading, i), taken));
            }
        }
        return names;
    }

    private static String key(String name) {
        return Spelling.plain(name).toLowerCase(Locale.ROOT);
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(key(free)); number++) {
            free = name + " " + number;
        }
        return free;
    }

    /** Programs number rows from 1; other columns without a heading mostly say what each row is. */
    private static String meaning(TableReading reading, int column) {
        int rows = Math.min(reading.store().rows(), MOST_LOOKED_AT);
        boolean counted = rows > 0;
        boolean words = false;
        boolean codes = rows > 0;
        for (int row = 0; row < rows; row++) {
            String text = reading.store().text(row, column);
            counted &= text.equals(String.valueOf(row + 1));
            words |= text.chars().anyMatch(Character::isLetter);
            codes &= text.isEmpty() || text.matches("[A-Z]\\d{8}|\\d{3}");
        }
        return counted ? "row" : codes ? "code" : words ? "name" : "column " + (column + 1);
    }
}
