package dev.foreword.source.yaml;

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
