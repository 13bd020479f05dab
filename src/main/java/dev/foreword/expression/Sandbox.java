package dev.foreword.expression;

import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.ValueEvaluator.Failed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an expression before FreeMarker does, and lets through only what can neither reach beyond the report's tables
 * nor run or print without end.
 *
 * <p>FreeMarker has no switch for its built-ins, ranges and special variables, so they are recognised here: built-ins
 * ({@code ?name}) must be on a list, ranges ({@code ..}), lambdas ({@code ->}), special variables ({@code .name}),
 * interpolations within strings and statements are refused. Without ranges and lambdas every loop is over cells that
 * are already in memory.
 */
final class Sandbox {

    static final int LONGEST = 1000;

    private static final int DEEPEST = 30;

    /** Built-ins whose work and result are bounded by what they are given. */
    static final Set<String> BUILT_INS = Set.of(
            "length",
            "upper_case",
            "lower_case",
            "cap_first",
            "uncap_first",
            "trim",
            "contains",
            "starts_with",
            "ends_with",
            "size",
            "first",
            "last",
            "join",
            "then",
            "is_number",
            "is_string",
            "has_content",
            "number");

    private final String text;
    private int at;
    private int depth;
    private char before = '(';

    private Sandbox(String text) {
        this.text = text;
    }

    /** {@return what is wrong with an expression, if the sandbox refuses it} */
    static Optional<Failed> refuse(String expression) {
        if (expression.length() > LONGEST) {
            return Optional.of(failed(
                    Rule.EXPRESSION_FORBIDDEN,
                    0,
                    1,
                    "this value has " + expression.length() + " characters",
                    "work it out in the data file, or in smaller steps"));
        }
        if (expression.isBlank()) {
            return Optional.of(failed(
                    Rule.EXPRESSION_SYNTAX, 0, 1, "this value is empty", "write an expression between the braces"));
        }
        return new Sandbox(expression).scan();
    }

    private Optional<Failed> scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            Optional<Failed> refused = Optional.empty();
            if (c == '"' || c == '\'') {
                refused = string(c, before == 'r');
            } else if (c == '?') {
                refused = builtIn();
            } else if (c == '.') {
                refused = dot();
            } else if (text.startsWith("->", at) || c == '@' || c == '#' || c == ';') {
                refused = Optional.of(forbidden(at, 1, "\"" + c + "\" can't be used in a value"));
            } else if (opens(c) && ++depth > DEEPEST) {
                // FreeMarker reads brackets by recursion.
                refused = Optional.of(forbidden(at, 1, "brackets are nested more than " + DEEPEST + " deep"));
            } else {
                depth -= closes(c) ? 1 : 0;
                before = Character.isWhitespace(c) ? before : c;
                at++;
            }
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean closes(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    private Optional<Failed> string(char quote, boolean raw) {
        int start = at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            boolean opens = at + 1 < text.length() && (c == '$' || c == '#') && text.charAt(at + 1) == '{';
            if (opens || text.startsWith("[=", at)) {
                return Optional.of(forbidden(at, 2, "a value can't stand within a quoted text"));
            }
            at += c == '\\' && !raw ? 2 : 1;
        }
        if (at >= text.length()) {
            return Optional.of(failed(
                    Rule.EXPRESSION_SYNTAX, start, 1, "this quote is never closed", "close it with another " + quote));
        }
        at++;
        before = quote;
        return Optional.empty();
    }

    private Optional<Failed> builtIn() {
        int start = at++;
        while (at < text.length() && text.charAt(at) == '?') {
            at++;
        }
        int name = skipBlanks(at);
        int end = name;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        if (at - start == 2) {
            // "??" asks whether a value is there.
            before = '?';
            return Optional.empty();
        }
        String word = text.substring(name, end);
        if (!BUILT_INS.contains(word)) {
            return Optional.of(failed(
                    Rule.EXPRESSION_FORBIDDEN,
                    start,
                    Math.max(1, end - start),
                    "\"?" + word + "\" can't be used in a value",
                    instead(word)));
        }
        at = end;
        before = 'a';
        return Optional.empty();
    }

    /** Whoever knows FreeMarker looks behind a question mark for what is a function here. */
    private static String instead(String word) {
        List<String> functions = Suggestions.nearest(word, ReportModel.functions());
        return BUILT_INS.contains(word) || functions.isEmpty()
                ? Suggestions.help(word, BUILT_INS, "built-ins")
                : "use a function: " + functions.get(0) + "(…)";
    }

    /** A dot follows the name of what it looks into, or stands in a number; else it begins a special variable. */
    private Optional<Failed> dot() {
        if (text.startsWith("..", at)) {
            return Optional.of(forbidden(at, 2, "ranges can't be used in a value"));
        }
        boolean looksInto = Character.isJavaIdentifierPart(before) || before == ')' || before == ']' || before == '"';
        if (!looksInto && before != '\'') {
            return Optional.of(forbidden(at, 1, "special variables can't be used in a value"));
        }
        before = '.';
        at++;
        return Optional.empty();
    }

    private int skipBlanks(int from) {
        int to = from;
        while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static Failed forbidden(int offset, int length, String message) {
        return failed(
                Rule.EXPRESSION_FORBIDDEN,
                offset,
                length,
                message,
                "use cells, arithmetic and functions: table[\"row\"].column, change(a, b), round(x, 1)");
    }

    private static Failed failed(Rule rule, int offset, int length, String message, String help) {
        return new Failed(rule, offset, length, message, help);
    }
}
