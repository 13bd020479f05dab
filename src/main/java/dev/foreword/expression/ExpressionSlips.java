package dev.foreword.expression;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.ValueEvaluator.Failed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an author probably meant by an expression that can’t be read or worked out: the slips of people who know
 * spreadsheets. It looks only at expressions that have failed, so that nothing which is right is called a slip.
 */
final class ExpressionSlips {

    /** Signs that are written in print, and what stands for them here. */
    private static final Map<Character, String> SIGNS = Map.of('×', "*", '÷', "/", '−', "-", '–', "-", '—', "-");

    /** Signs of units, which cells bring with them. */
    private static final String UNITS = "%£€";

    /** A number of more digits is a year, and not the place of a row. */
    private static final int FEWEST_DIGITS = 4;

    private final String text;
    private final Tables tables;
    private final Set<String> functions;

    ExpressionSlips(String text, Tables tables, Set<String> functions) {
        this.text = text;
        this.tables = tables;
        this.functions = functions;
    }

    /** {@return the slip, if one is seen in the expression} */
    Optional<Failed> find() {
        if (text.strip().startsWith("=")) {
            return slip(text.indexOf('='), 1, "a value begins without an equals sign", "remove it");
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at = next(at)) {
            char c = text.charAt(at);
            Optional<Failed> slip = at(at, c);
            if (slip.isPresent()) {
                return slip;
            }
            if ("([".indexOf(c) >= 0) {
                open.push(at);
            } else if (")]".indexOf(c) >= 0) {
                if (open.isEmpty() || text.charAt(open.pop()) != (c == ')' ? '(' : '[')) {
                    return slip(at, 1, "this bracket closes none that is open", "remove it, or open one before it");
                }
            }
        }
        return open.isEmpty()
                ? Optional.empty()
                : slip(open.peek(), 1, "this bracket is never closed", "close it behind what belongs in it");
    }

    private Optional<Failed> at(int at, char c) {
        if (c == '[') {
            return bare(at);
        }
        if (c == '.' && startsColumn(at)) {
            String word = word(at + 1);
            return slip(
                    at,
                    word.length() + 1,
                    "a column whose name begins with a digit stands in brackets and quotes",
                    "write [\"" + word + "\"] for ." + word);
        }
        if (Character.isDigit(c) && isStart(at) && !isNumber(word(at))) {
            return digit(at);
        }
        if (SIGNS.containsKey(c)) {
            return slip(at, 1, "the sign " + c + " isn’t known here", "write " + SIGNS.get(c));
        }
        if (text.startsWith("${", at)) {
            return slip(at, 2, "a value within a value has no marks of its own", "remove this ${ and its }");
        }
        if (UNITS.indexOf(c) >= 0) {
            return slip(
                    at, 1, "the sign " + c + " isn’t known here", "leave it out; cells bring their units with them");
        }
        return Optional.empty();
    }

    /** Names in square brackets without quotes: a year, a row, or what would be read as a table. */
    private Optional<Failed> bare(int at) {
        int close = text.indexOf(']', at);
        String name = close < 0 ? "" : text.substring(at + 1, close).strip();
        boolean quoted = name.chars().anyMatch(c -> "\"'([.".indexOf(c) >= 0);
        boolean number = name.chars().allMatch(Character::isDigit);
        if (name.isEmpty() || quoted || (number && name.length() < FEWEST_DIGITS)) {
            return Optional.empty();
        }
        return slip(
                at + 1,
                close - at - 1,
                number ? "without quotes, rows are counted from 0" : "a name in square brackets stands in quotes",
                "write [\"" + name + "\"]");
    }

    private Optional<Failed> digit(int at) {
        String word = word(at);
        boolean table = tables.find(Tables.word(word)).isPresent();
        return slip(
                at,
                word.length(),
                "a name can’t begin with a digit here",
                table
                        ? "write " + Tables.word(word) + ", with an underscore before it"
                        : "write a number without letters; the name of a table or column that begins so, in quotes");
    }

    private boolean startsColumn(int at) {
        boolean behindName = at > 0 && (text.charAt(at - 1) == ']' || endsName(at));
        return behindName && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    /** Whether the word before a dot is a name, and no number of which the dot is the decimal point. */
    private boolean endsName(int dot) {
        int from = dot;
        while (from > 0 && Character.isJavaIdentifierPart(text.charAt(from - 1))) {
            from--;
        }
        return from < dot && !Character.isDigit(text.charAt(from));
    }

    private boolean isStart(int at) {
        return at == 0 || !(Character.isJavaIdentifierPart(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private String word(int from) {
        int to = from;
        while (to < text.length() && Character.isJavaIdentifierPart(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Past a quoted text, or by a character. */
    private int next(int at) {
        char c = text.charAt(at);
        int close = c == '"' || c == '\'' ? text.indexOf(c, at + 1) : at;
        boolean name = Character.isJavaIdentifierPart(c);
        return close < 0 ? text.length() : name ? at + word(at).length() : close + 1;
    }

    /**
     * {@return what to say of a name that nothing has}
     *
     * @param name the name, which no function and no table has
     */
    Optional<Failed> ofName(String name) {
        int at = Math.max(0, text.indexOf(name));
        int end = at + name.length();
        String behind = text.substring(Math.min(text.length(), end)).strip();
        if (behind.startsWith("(")) {
            return slip(
                    at,
                    name.length(),
                    "there is no function \"" + name + "\"",
                    Suggestions.help(name, functions, "functions"));
        }
        if (text.substring(0, at).strip().endsWith("where(")) {
            return slip(
                    at,
                    name.length(),
                    "the column and what it has to be are words in quotation marks here",
                    "write where(\"" + name + "\", \"…\")");
        }
        String whole = hyphenated(at);
        if (tables.find(Tables.word(whole)).isPresent()) {
            return slip(
                    at,
                    whole.length(),
                    "a hyphen is a minus sign here",
                    "write " + Tables.word(whole) + "; hyphens of a file’s name are underscores");
        }
        return tables.all().stream()
                .filter(table -> table.indexOf(name) >= 0)
                .findFirst()
                .flatMap(table -> slip(
                        at,
                        name.length(),
                        "\"" + name + "\" is a column, and its table and row are wanted too",
                        "write " + table.name() + "[\"…\"]." + name + ", with the row’s name"));
    }

    /** {@return what to say of a column that its table hasn’t, when a hyphen or a blank goes on behind it} */
    Optional<Failed> ofColumn(String name) {
        int dot = text.indexOf("." + name);
        String whole = dot < 0 ? name : hyphenated(dot + 1);
        boolean known = tables.all().stream().anyMatch(table -> table.indexOf(whole) >= 0);
        return known && !whole.equals(name)
                ? slip(
                        dot,
                        whole.length() + 1,
                        "a hyphen is a minus sign here",
                        "write [\"" + whole + "\"] for ." + whole)
                : Optional.empty();
    }

    private String hyphenated(int from) {
        int to = from;
        while (to < text.length() && (Character.isJavaIdentifierPart(text.charAt(to)) || text.charAt(to) == '-')) {
            to++;
        }
        return text.substring(from, to);
    }

    /** {@return where a name stands: in quotes, behind a dot, or as a word; −1 when it can’t be found} */
    static int indexOf(@Nullable String name, String text) {
        if (name == null || name.isEmpty()) {
            return -1;
        }
        for (String around : new String[] {"\"", "'"}) {
            int quoted = text.indexOf(around + name + around);
            if (quoted >= 0) {
                return quoted + 1;
            }
        }
        return text.indexOf(name);
    }

    private static Optional<Failed> slip(int offset, int length, String message, String help) {
        return Optional.of(new Failed(Rule.EXPRESSION_SYNTAX, offset, Math.max(1, length), message, help));
    }
}
