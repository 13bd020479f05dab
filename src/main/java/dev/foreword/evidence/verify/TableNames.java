package dev.foreword.evidence.verify;

import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Table;
import dev.foreword.evidence.claim.Names;
import dev.foreword.evidence.claim.PeriodReader;
import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names in one table: the words of its labels, and the keys of its rows as they stand in a text. */
final class TableNames implements Names {

    /**
     * A key of the table.
     *
     * @param column the column that it stands in
     * @param text as the table prints it
     * @param words its tokens
     */
    record Key(int column, String text, List<String> words) {}

    /**
     * A key that describes, and is no name: {@code Owned outright}.
     *
     * @param column the column that it stands in
     * @param text as the table prints it
     * @param stems its words, as {@link #stemOf} gives them
     */
    record Described(int column, String text, List<String> stems) {
        Described {
            stems = List.copyOf(stems);
        }
    }

    /** Words that may stand in a key and tell no row from another. */
    private static final Set<String> JOINING =
            Set.of("a", "an", "the", "of", "to", "with", "and", "or", "in", "by", "for");

    private final Set<String> labels = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<String, List<Key>> keysByFirst = new HashMap<>();
    private final Map<String, Set<Integer>> columnsByStem = new HashMap<>();
    private final Map<Integer, List<Described>> describedByColumn = new HashMap<>();
    private final Map<Integer, Map<String, Integer>> rowsByStem = new HashMap<>();

    /** An answer is named without its capitals too: “those who were very confident”. */
    private final boolean isOfAnswers;

    private TableNames(Table table) {
        add(table.name().replace('_', ' '));
        add(table.notes().title());
        table.columns().forEach(column -> {
            add(column.name().replace('_', ' '));
            add(column.label());
            add(column.measure().unit().suffix());
            column.base().ifPresent(base -> add(base.words()));
        });
        for (int column = 0; column < table.columns().size(); column++) {
            measure(column, table.columns().get(column));
        }
        for (int column : table.notes().keys()) {
            Set<String> seen = new HashSet<>();
            table.cells(column)
                    .filter(Cell.TextCell.class::isInstance)
                    .map(Cell::text)
                    .filter(seen::add)
                    .forEach(text -> key(column, text));
        }
        isOfAnswers = table.columns().stream().anyMatch(column -> column.base().isPresent());
        labels.forEach(label -> stems.add(root(label)));
        keysByFirst
                .values()
                .forEach(keys -> keys.sort(Comparator.comparing(k -> -k.words().size())));
    }

    static TableNames of(Table table) {
        return new TableNames(table);
    }

    private void add(String text) {
        Tokens.of(text).all().stream()
                .filter(token -> token.is(TokenKind.WORD) && token.text().length() > 1)
                .map(Token::lower)
                .forEach(labels::add);
    }

    private void measure(int column, Column heading) {
        boolean isKey = heading.type() != ColumnType.NUMBER;
        Tokens.of(heading.name().replace('_', ' ') + " " + heading.label()).all().stream()
                .filter(token -> token.is(TokenKind.WORD) && !isKey)
                .forEach(token -> columnsByStem
                        .computeIfAbsent(root(token.lower()), stem -> new HashSet<>())
                        .add(column));
    }

    /** {@return whether two words are forms of one} */
    boolean isSame(String one, String other) {
        return root(one).equals(root(other));
    }

    /** {@return the columns of numbers in whose headings a word stands, in any of its forms} */
    Set<Integer> columns(String word) {
        return columnsByStem.getOrDefault(root(word), Set.of());
    }

    private void key(int column, String text) {
        Tokens tokens = Tokens.of(text);
        if (tokens.size() == 0
                || PeriodReader.label(text).isPresent()
                || tokens.get(0).is(TokenKind.NUMBER)) {
            return;
        }
        tokens.all().stream()
                .filter(t -> t.is(TokenKind.WORD))
                .map(Token::lower)
                .forEach(labels::add);
        boolean plain = tokens.size() == 1 && text.equals(text.toLowerCase(Locale.ROOT));
        if (plain) {
            // A word like any other names no row: “reduced” is also a verb.
            return;
        }
        List<String> words = tokens.all().stream().map(Token::text).toList();
        describe(column, text, tokens);
        keysByFirst
                .computeIfAbsent(tokens.get(0).lower(), w -> new ArrayList<>())
                .add(new Key(column, text, words));
    }

    private void describe(int column, String text, Tokens tokens) {
        boolean words = tokens.all().stream().allMatch(token -> token.is(TokenKind.WORD));
        boolean plain = tokens.all().stream().skip(1).noneMatch(Token::isCapitalised);
        if (!words || !plain || tokens.size() < 2) {
            return;
        }
        List<String> stems = tokens.all().stream()
                .map(Token::lower)
                .filter(word -> !JOINING.contains(word))
                .map(TableNames::stemOf)
                .distinct()
                .toList();
        if (stems.size() > 1) {
            describedByColumn.computeIfAbsent(column, c -> new ArrayList<>()).add(new Described(column, text, stems));
            Map<String, Integer> rows = rowsByStem.computeIfAbsent(column, c -> new HashMap<>());
            stems.forEach(stem -> rows.merge(stem, 1, Integer::sum));
        }
    }

    /** {@return the keys of a column that describe} */
    List<Described> described(int column) {
        return describedByColumn.getOrDefault(column, List.of());
    }

    /** {@return the words of one of them; none where the key is a name} */
    List<String> described(int column, String text) {
        return described(column).stream()
                .filter(key -> key.text().equals(text))
                .map(Described::stems)
                .findFirst()
                .orElse(List.of());
    }

    /** {@return whether a word stands in one key only of those that describe} */
    boolean isOfOneRow(int column, String stem) {
        return rowsByStem.getOrDefault(column, Map.of()).getOrDefault(stem, 0) == 1;
    }

    /** {@return what a word has in common with its other forms, {@code privately} and {@code private} too} */
    static String stemOf(String word) {
        boolean manner = word.endsWith("ely") && word.length() > "ely".length() + 2;
        return root(manner ? word.substring(0, word.length() - "ly".length()) : word);
    }

    /** {@code ceases}, {@code ceased} and {@code ceasing} are one word. */
    private static String root(String word) {
        for (String ending : List.of("'s", "ing", "es", "ed", "s", "e")) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    @Override
    public boolean holds(String word) {
        return labels.contains(word) || stems.contains(root(word));
    }

    @Override
    public int lengthAt(Tokens tokens, int at) {
        return keyAt(tokens, at)
                .filter(key -> key.words().size() > 1 || isName(tokens, at))
                .map(key -> key.words().size())
                .orElse(0);
    }

    /** A name is written with a capital where no sentence begins. */
    private static boolean isName(Tokens tokens, int at) {
        return tokens.get(at).isCapitalised() && at > 0 && !tokens.endsSentence(at - 1);
    }

    /** {@return the longest key that stands at a position, written as in the table} */
    Optional<Key> keyAt(Tokens tokens, int at) {
        for (Key key : keysByFirst.getOrDefault(stem(tokens.word(at)), List.of())) {
            boolean same = true;
            for (int i = 0; i < key.words().size() && same; i++) {
                String text = tokens.get(at + i).text();
                boolean last = i == key.words().size() - 1;
                String word = key.words().get(i);
                boolean equal = text.equals(word)
                        || (last && stem(text).equals(word))
                        || (isOfAnswers && key.words().size() > 1 && text.equalsIgnoreCase(word));
                same = equal
                        || (i == 0
                                && isAtStart(tokens, at)
                                && text.equalsIgnoreCase(key.words().get(0)));
            }
            if (same) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private static boolean isAtStart(Tokens tokens, int at) {
        return at == 0 || tokens.endsSentence(at - 1);
    }

    private static String stem(String text) {
        return text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
    }

    /** {@return the names of all tables that a number came from} */
    static Names of(List<CellSpan> cells, boolean countsTime, NameIndex index) {
        List<TableNames> all =
                cells.stream().map(CellSpan::table).distinct().map(index::of).toList();
        return all.isEmpty() ? Names.NONE : new Joined(all, countsTime);
    }

    private record Joined(List<TableNames> all, boolean countsTime) implements Names {
        @Override
        public boolean holds(String word) {
            return all.stream().anyMatch(names -> names.holds(word));
        }

        @Override
        public int lengthAt(Tokens tokens, int at) {
            return all.stream()
                    .mapToInt(names -> names.lengthAt(tokens, at))
                    .max()
                    .orElse(0);
        }
    }
}
