package dev.foreword.source.csv;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Headings for readers, made of the names that columns have in data files.
 *
 * <p>The names of places and times are those that “Explore education statistics” prescribes, in its open data standards.
 */
final class ProposedLabels {

    private static final Map<String, String> PRESCRIBED = Map.ofEntries(
            Map.entry("time_period", "Period"),
            Map.entry("time_identifier", "Kind of period"),
            Map.entry("geographic_level", "Level"),
            Map.entry("country_code", "Country code"),
            Map.entry("country_name", "Country"),
            Map.entry("region_code", "Region code"),
            Map.entry("region_name", "Region"),
            Map.entry("old_la_code", "Local authority code (old)"),
            Map.entry("new_la_code", "Local authority code"),
            Map.entry("la_name", "Local authority"),
            Map.entry("lad_name", "Local authority district"),
            Map.entry("lad_code", "Local authority district code"));

    private static final Set<String> ACRONYMS = Set.of(
            "fte", "cla", "cin", "cpp", "sen", "send", "ehcp", "ehc", "fsm", "imd", "gp", "nhs", "gcse", "la", "las",
            "lad", "utla", "ltla", "lsoa", "msoa", "ons", "uk", "id", "urn", "ks1", "ks2", "ks4", "ks5", "eal");

    private ProposedLabels() {}

    /** {@return a heading for readers} */
    static String of(String name) {
        String prescribed = PRESCRIBED.get(name.toLowerCase(Locale.ROOT));
        return prescribed != null ? prescribed : inWords(name);
    }

    private static String inWords(String name) {
        boolean words = name.indexOf(' ') >= 0;
        String parted = words
                ? name
                : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ').strip();
        StringBuilder label = new StringBuilder();
        for (String word : parted.split(" +", -1)) {
            label.append(label.isEmpty() ? "" : " ").append(word(word, label.isEmpty(), words));
        }
        return label.isEmpty() ? name : label.toString();
    }

    private static String word(String word, boolean first, boolean asWritten) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ACRONYMS.contains(lower)) {
            return word.equals(lower) || !asWritten ? lower.toUpperCase(Locale.ROOT) : word;
        }
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        String usual = asWritten || capitals ? word : lower;
        return first && !usual.isEmpty() ? usual.substring(0, 1).toUpperCase(Locale.ROOT) + usual.substring(1) : usual;
    }
}
