package dev.foreword.source.yaml;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.diagnostics.Unprintable;
import dev.foreword.model.basic.PublicationDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The keys and values of a piece of YAML.
 *
 * <p>Whoever reads it {@linkplain #declare declares} the keys that it may have, which reports all others; then a getter
 * for a key that was not declared is a mistake of the program. A value of the wrong kind is reported by the getter, which
 * goes on as if the key were not there.
 */
public final class YamlMap {

    private record Entry(Scalar key, Node value) {}

    /** How many characters open a value in quotes. */
    private static final int QUOTE = 1;

    private final YamlText text;
    private final Place start;
    private final Diagnostics diagnostics;
    private final State state;
    private final Map<String, Entry> entries;
    /** Empty as long as nobody has declared any. */
    private final Keys declared;

    /** The keys of the map around this one. */
    private final Keys around;

    /** How much of a piece could be read: all; some values not; nothing. */
    enum State {
        WHOLE,
        PARTS_LOST,
        UNREADABLE
    }

    YamlMap(YamlText text, Place start, MappingNode mapping, Diagnostics diagnostics, State state) {
        this(text, start, mapping, diagnostics, state, Keys.NONE);
    }

    private YamlMap(
            YamlText text, Place start, MappingNode mapping, Diagnostics diagnostics, State state, Keys around) {
        this(text, start, diagnostics, state, new LinkedHashMap<>(), Keys.NONE, around);
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                Scalar name = scalar(key);
                entries.put(name.text(), new Entry(name, tuple.getValueNode()));
            }
        }
    }

    private YamlMap(
            YamlText text,
            Place start,
            Diagnostics diagnostics,
            State state,
            Map<String, Entry> entries,
            Keys declared,
            Keys around) {
        this.text = text;
        this.start = start;
        this.diagnostics = diagnostics;
        this.state = state;
        this.entries = entries;
        this.declared = declared;
        this.around = around;
    }

    static YamlMap empty(YamlText text, Place start, Diagnostics diagnostics, State state) {
        return new YamlMap(text, start, diagnostics, state, Map.of(), Keys.NONE, Keys.NONE);
    }

    /**
     * {@return the same keys and values, of which these are known}
     *
     * <p>Every other key is reported. The keys below a key are declared with it.
     */
    public YamlMap declare(Keys keys) {
        return declare(keys, Map.of());
    }

    /**
     * {@return the same keys and values, of which these are known}
     *
     * @param keys those that are known here
     * @param elsewhere those of other files, by the files’ names, for who has taken one file for another
     */
    public YamlMap declare(Keys keys, Map<String, Keys> elsewhere) {
        UnknownKeys unknown = new UnknownKeys(keys, around, elsewhere);
        unknown(keys)
                .forEach(key -> diagnostics.report(
                        Rule.UNKNOWN_KEY, key.place(), unknown.message(key.text()), unknown.help(key.text())));
        return new YamlMap(text, start, diagnostics, state, entries, keys, around);
    }

    private List<Scalar> unknown(Keys known) {
        Set<String> names = known.names();
        return keys().stream().filter(key -> !names.contains(key.text())).toList();
    }

    /** {@return the same with further values, such as attributes give; one whose key is there already is reported} */
    public YamlMap with(Map<String, Scalar> values) {
        Map<String, Entry> all = new LinkedHashMap<>(entries);
        values.forEach((key, value) -> {
            if (all.putIfAbsent(key, new Entry(new Scalar(key, value.place()), node(value))) != null) {
                diagnostics.report(
                        Rule.YAML_SYNTAX,
                        value.place(),
                        "\"" + key + "\" is here twice",
                        "keep one of the two, for only one could be obeyed");
            }
        });
        return new YamlMap(text, start, diagnostics, state, all, declared, around);
    }

    /** A value in quotes, which stands where the author wrote it. */
    private ScalarNode node(Scalar value) {
        Place place = value.place();
        int column = place.column() - 1 - text.indent() - QUOTE;
        Optional<Mark> mark =
                Optional.of(new Mark(text.file(), 0, place.line() - text.firstLine(), column, new int[0], 0));
        return new ScalarNode(Tag.STR, true, value.text(), ScalarStyle.DOUBLE_QUOTED, mark, mark);
    }

    /** {@return the single values by their keys; those of a list as one, with semicolons between} */
    public Map<String, Scalar> texts() {
        Map<String, Scalar> texts = new LinkedHashMap<>();
        for (String key : declared.names()) {
            List<Scalar> all = list(key);
            String joined = all.stream().map(Scalar::text).collect(Collectors.joining("; "));
            all.stream().findFirst().ifPresent(first -> texts.put(key, first.withText(joined)));
        }
        return texts;
    }

    /** {@return where the piece begins} */
    public Place place() {
        return start;
    }

    /** {@return whether the piece could be read as YAML} */
    public boolean isReadable() {
        return state != State.UNREADABLE;
    }

    /** {@return whether a key isn’t there, and nothing that was written can have been meant for it} */
    public boolean lacks(String key) {
        UnknownKeys unknown = new UnknownKeys(declared, around, Map.of());
        return state == State.WHOLE
                && !has(key)
                && unknown(declared).stream().noneMatch(written -> unknown.isMeant(written.text(), key));
    }

    /** {@return the keys that are there, in order} */
    public List<Scalar> keys() {
        return entries.values().stream().map(Entry::key).toList();
    }

    /** {@return whether a key is there} */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** {@return where a key stands; the start of the piece when it isn't there} */
    public Place placeOf(String key) {
        Entry entry = entries.get(key);
        return entry == null ? start : entry.key().place();
    }

    /** {@return the value of a key, if it is there and is a single value} */
    public Optional<Scalar> scalar(String key) {
        Node value = value(key);
        if (value == null || isNull(value)) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode single) {
            return Optional.of(scalar(single));
        }
        badValue(place(value), "\"" + key + "\" takes a single value", "write it on one line after the colon");
        return Optional.empty();
    }

    /** {@return the value of a key that must be there; an empty text after a problem, which is reported} */
    public Scalar required(String key) {
        Optional<Scalar> value = scalar(key);
        if (value.isEmpty() || value.get().text().isBlank()) {
            missing(key);
        }
        return value.orElse(new Scalar("", start));
    }

    /** Reports that a key is missing, unless it may be there under another name or in what could not be read. */
    public void missing(String key) {
        if (lacks(key) || (has(key) && state == State.WHOLE)) {
            boolean empty = has(key);
            diagnostics.report(
                    Rule.MISSING_KEY,
                    placeOf(key),
                    empty ? "\"" + key + "\" has no value" : "there is no \"" + key + "\"",
                    empty ? "write it behind the colon: \"" + key + ": …\"" : "add a line \"" + key + ": …\"");
        }
    }

    /** {@return the text of a key, or another when it isn't there} */
    public String text(String key, String otherwise) {
        return scalar(key).map(Scalar::text).orElse(otherwise);
    }

    /** {@return whether a key says true; the fallback when it isn't there or says neither} */
    public boolean flag(String key, boolean otherwise) {
        return choice(
                        key,
                        word -> switch (word) {
                            case "true" -> Optional.of(true);
                            case "false" -> Optional.of(false);
                            default -> Optional.empty();
                        },
                        List.of("true", "false"))
                .orElse(otherwise);
    }

    /**
     * {@return what the word after a key names}
     *
     * @param key the key
     * @param meaning what each word names
     * @param words the words that name something
     */
    public <T> Optional<T> choice(String key, Function<String, Optional<T>> meaning, List<String> words) {
        Optional<Scalar> word = scalar(key);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> chosen = meaning.apply(word.get().text());
        if (chosen.isEmpty()) {
            badValue(
                    word.get().place(),
                    "\"" + word.get().text() + "\" is no " + key,
                    Suggestions.help(word.get().text(), words, "choices"));
        }
        return chosen;
    }

    /** {@return the address of a page elsewhere after a key; empty when there is none, or it can’t be one} */
    public String url(String key) {
        Optional<Scalar> url = scalar(key);
        if (url.isPresent() && !url.get().text().matches("https?://\\S+")) {
            badValue(
                    url.get().place(),
                    "\"" + url.get().text() + "\" is no address",
                    "write it with https:// and without spaces");
            return "";
        }
        return url.map(Scalar::text).orElse("");
    }

    /** {@return the date after a key: a year, a month such as 2017-03, or a day such as 2017-03-01} */
    public Optional<PublicationDate> date(String key) {
        Optional<Scalar> written = scalar(key);
        Optional<PublicationDate> date = written.flatMap(w -> PublicationDate.of(w.text()));
        if (written.isPresent() && date.isEmpty()) {
            badValue(
                    written.get().place(),
                    "\"" + written.get().text() + "\" is no date of the calendar",
                    "write a year, a month or a day: 2017, 2017-03 or 2017-03-01");
        }
        return date;
    }

    /** {@return the values of a key that takes one or several} */
    public List<Scalar> list(String key) {
        Node value = value(key);
        if (value instanceof SequenceNode sequence) {
            List<Scalar> all = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode single) {
                    all.add(scalar(single));
                } else {
                    badValue(
                            place(item),
                            "each item of \"" + key + "\" is a single value",
                            "write each as \"- word\", or all in square brackets");
                }
            }
            return all;
        }
        return scalar(key).stream().toList();
    }

    /** {@return the lists in the list after a key, as dates are written in CSL-JSON} */
    public List<List<Scalar>> lists(String key) {
        List<List<Scalar>> all = new ArrayList<>();
        if (value(key) instanceof SequenceNode outer) {
            for (Node item : outer.getValue()) {
                if (item instanceof SequenceNode inner) {
                    all.add(inner.getValue().stream()
                            .filter(ScalarNode.class::isInstance)
                            .map(node -> scalar((ScalarNode) node))
                            .toList());
                }
            }
        }
        return all;
    }

    /** {@return the keys and values below a key, if it is there} */
    public Optional<YamlMap> map(String key) {
        Node value = value(key);
        if (value == null || isNull(value)) {
            return Optional.empty();
        }
        if (value instanceof MappingNode mapping) {
            return Optional.of(below(key, mapping));
        }
        badValue(place(value), "\"" + key + "\" takes keys and values", "write each on a line of its own, indented");
        return Optional.empty();
    }

    /** {@return the maps in the list after a key; a single one counts as a list of one} */
    public List<YamlMap> maps(String key) {
        Node value = value(key);
        if (!(value instanceof SequenceNode sequence)) {
            return map(key).stream().toList();
        }
        List<YamlMap> all = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof MappingNode mapping) {
                all.add(below(key, mapping));
            } else {
                badValue(place(item), "each item of \"" + key + "\" has keys and values", "write it as \"- {…}\"");
            }
        }
        return all;
    }

    /** {@return whether a key has keys and values below it} */
    public boolean isMap(String key) {
        return value(key) instanceof MappingNode;
    }

    /** {@return whether a key has a list below it} */
    public boolean isList(String key) {
        return value(key) instanceof SequenceNode;
    }

    /** Reports a value that its key can't take. */
    public void badValue(Place place, String message, String help) {
        diagnostics.report(Rule.BAD_VALUE, place, message, help);
    }

    private YamlMap below(String key, MappingNode mapping) {
        YamlMap map = new YamlMap(text, place(mapping), mapping, diagnostics, state, declared);
        Keys below = declared.find(key).map(Keys.Key::below).orElse(Keys.NONE);
        return below.all().isEmpty() ? map : map.declare(below);
    }

    private @Nullable Node value(String key) {
        if (!declared.all().isEmpty() && declared.find(key).isEmpty()) {
            throw new IllegalArgumentException("no key is declared as " + key);
        }
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode s
                && s.getScalarStyle() == ScalarStyle.PLAIN
                && (s.getValue().isEmpty()
                        || s.getValue().equals("~")
                        || s.getValue().equals("null"));
    }

    private Scalar scalar(ScalarNode node) {
        return new Scalar(Unprintable.replaced(node.getValue()), place(node));
    }

    private Place place(Node node) {
        int quote = node instanceof ScalarNode s
                        && (s.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                                || s.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED)
                ? QUOTE
                : 0;
        int length = node instanceof ScalarNode s ? firstLine(s.getValue()) : 0;
        return node.getStartMark()
                .map(m -> text.place(m.getLine(), m.getColumn() + quote, length))
                .orElse(start);
    }

    private static int firstLine(String value) {
        int end = value.indexOf('\n');
        return end < 0 ? value.length() : end;
    }
}
