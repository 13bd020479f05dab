package dev.foreword.source.page;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Slug;
import dev.foreword.source.yaml.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the braces after a heading or a block's name: <code>{#id .class key="value"}</code>.
 *
 * @param anchor the id; null without one
 * @param classes the classes, in order
 * @param values the values by key, each with its place
 */
public record Attributes(@Nullable Anchor anchor, List<String> classes, Map<String, Scalar> values) {

    /** Values stand in quotes of any kind; curly ones, which word processors make, are as good as straight ones. */
    private static final Pattern ITEM =
            Pattern.compile("\\s*+(?:#(?<id>[^\\s}#.=]++)|\\.(?<class>[^\\s}#.=]++)|(?<key>[A-Za-z][\\w-]*+)=(?:"
                    + "\"(?<quoted>[^\"]*+)\"|[“”„](?<curly>[^“”\"]*+)[“”\"]"
                    + "|[‘'](?<single>(?:[^‘’']|[‘’'](?=\\p{L}))*+)[‘’']|(?<bare>[^\\s}\"“”„]++)))\\s*+");

    private static final List<String> VALUES = List.of("quoted", "curly", "single", "bare");

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    static final Attributes NONE = new Attributes(null, List.of(), Map.of());

    /**
     * {@return the attributes in a text; none after a problem, which is reported}
     *
     * @param text the braces and what is between them; may be blank
     * @param place where the text begins
     */
    public static Attributes parse(String text, Place place, Diagnostics diagnostics) {
        if (text.isBlank()) {
            return NONE;
        }
        if (!text.startsWith("{") || !text.endsWith("}")) {
            report(place, text, diagnostics);
            return NONE;
        }
        Anchor anchor = null;
        List<String> classes = new ArrayList<>();
        Map<String, Scalar> values = new LinkedHashMap<>();
        Matcher m = ITEM.matcher(text).region(1, text.length() - 1);
        int at = 1;
        while (at < text.length() - 1) {
            if (!m.lookingAt()) {
                report(place.shifted(at, text.length() - 1 - at), text.substring(at, text.length() - 1), diagnostics);
                break;
            }
            if (m.group("id") != null) {
                anchor = id(
                                m.group("id"),
                                place.shifted(m.start("id"), m.group("id").length()),
                                diagnostics)
                        .orElse(null);
            } else if (m.group("class") != null) {
                classes.add(m.group("class"));
            } else {
                Scalar value = new Scalar(value(m), place.shifted(m.start("key"), 0));
                if (values.putIfAbsent(m.group("key"), value) != null) {
                    reportTwice(m.group("key"), value.place(), diagnostics);
                }
            }
            at = m.end();
            m.region(at, text.length() - 1);
        }
        return new Attributes(anchor, List.copyOf(classes), values);
    }

    private static String value(Matcher item) {
        return VALUES.stream()
                .map(item::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static void reportTwice(String key, Place place, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.BLOCK_SYNTAX,
                place,
                "\"" + key + "\" is here twice",
                "keep one of the two, for only one could be obeyed");
    }

    /** {@return the value of a key, if it is there} */
    public Optional<Scalar> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** {@return the values of keys that are among these} */
    public Map<String, Scalar> known(Set<String> keys) {
        Map<String, Scalar> known = new LinkedHashMap<>(values);
        known.keySet().retainAll(keys);
        return known;
    }

    /** {@return these and others, which lines at the head of the block give; a key in both is reported} */
    public Attributes and(Map<String, Scalar> lines, Diagnostics diagnostics) {
        Map<String, Scalar> all = new LinkedHashMap<>(values);
        lines.forEach((key, value) -> {
            if (all.putIfAbsent(key, value) != null) {
                reportTwice(key, value.place(), diagnostics);
            }
        });
        return new Attributes(anchor, classes, all);
    }

    /** {@return these under an id that was given as a key; without one, as they are} */
    public Attributes named(@Nullable Scalar id, Diagnostics diagnostics) {
        return id == null
                ? this
                : new Attributes(id(id.text(), id.place(), diagnostics).orElse(null), classes, values);
    }

    /** Reports every key that isn't among the known ones. */
    public void reportUnknown(Set<String> known, String where, Diagnostics diagnostics) {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                diagnostics.report(
                        Rule.UNKNOWN_ATTRIBUTE,
                        value.place(),
                        where + " has no attribute \"" + key + "\"",
                        Suggestions.help(key, known, "attributes"));
            }
        });
    }

    private static Optional<Anchor> id(String id, Place place, Diagnostics diagnostics) {
        if (!ID.matcher(id).matches()) {
            diagnostics.report(
                    Rule.BAD_VALUE,
                    place,
                    "\"" + id + "\" can't be an id",
                    "use lower-case letters, digits and hyphens, such as \"" + Slug.of(id) + "\"");
        }
        // References to it are no mistakes of their own.
        return Optional.of(new Anchor(id, true, place));
    }

    private static void report(Place place, String text, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.BLOCK_SYNTAX,
                place,
                "\"" + text.strip() + "\" can't be read as attributes",
                "write them in braces: {#id .class key=\"value\"}");
    }
}
