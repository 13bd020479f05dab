package dev.foreword.source.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The keys that something may have, declared once: what is read, what is called unknown, and what the guide lists, all
 * come from here.
 *
 * @param all in the order in which the guide lists them
 */
public record Keys(List<Key> all) {

    /**
     * A key that authors may write.
     *
     * @param name as they write it
     * @param purpose what it is for, in a few words; the guide prints it
     * @param below the keys of the map, or of each map of the list, that stands after it; none when a single value does, or
     *     when authors choose the names
     */
    public record Key(String name, String purpose, Keys below) {

        /** {@return a key that takes a single value, a list of them, or a map whose keys authors choose} */
        public static Key of(String name, String purpose) {
            return new Key(name, purpose, Keys.NONE);
        }

        /** {@return a key that takes a map, or a list of maps, with keys of their own} */
        public static Key of(String name, String purpose, Keys below) {
            return new Key(name, purpose, below);
        }
    }

    /** Of what takes no keys. */
    public static final Keys NONE = new Keys(List.of());

    public Keys {
        all = List.copyOf(all);
    }

    public static Keys of(Key... keys) {
        return new Keys(Arrays.asList(keys));
    }

    /** {@return these keys and others behind them} */
    public Keys and(Keys others) {
        return new Keys(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** {@return their names, in alphabetical order} */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        all.forEach(key -> names.add(key.name()));
        return names;
    }

    /** {@return the key of a name, if there is one} */
    public Optional<Key> find(String name) {
        return all.stream().filter(key -> key.name().equals(name)).findFirst();
    }
}
