package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Column;
import dev.foreword.data.Conflict;
import dev.foreword.data.Measure.Kind;
import dev.foreword.data.Measure.Prices;
import dev.foreword.data.Measure.Prices.Basis;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Looks whether a number means what the words around it say: its prices, its base, its years, whether it counts or relates. */
final class MeaningCheck {

    private static final Pattern REAL = Pattern.compile(
            "real terms|real-terms|in real|adjusted for inflation|after inflation|constant prices| \\d{4} prices");
    private static final Pattern CASH = Pattern.compile("in cash|cash terms|nominal");
    private static final Pattern PRICED = Pattern.compile(REAL.pattern() + "|" + CASH.pattern());
    private static final Pattern COUNTING = Pattern.compile(" (the )?numbers? of ");
    private static final Pattern RELATING = Pattern.compile(" (rate|rates|proportion|percentage) of ");

    /** Says of whom the shares of a paragraph are. */
    private static final Pattern OF_RESPONDENTS =
            Pattern.compile("\\b(respond\\w*|(who|that|which) (answered|replied)|(took|taking|take) part|of those)\\b");

    /** Says it of the share in its own sentence. That there was a survey says nothing about who answered. */
    private static final Pattern THEY_ANSWERED =
            Pattern.compile("\\b(answer\\w*|repl(y|ies|ied)|asked|said|say|told|report(ed|s))\\b");

    private static final int CLOSE = 7;

    /** So many characters before a number and behind it; a paragraph of thousands of numbers isn’t read for each of them. */
    private static final int IN_MIND = 2_000;

    private final Subject subject;
    private final Quantity quantity;
    private final List<Finding> findings = new ArrayList<>();

    private MeaningCheck(Subject subject) {
        this.subject = subject;
        this.quantity = subject.quantity();
    }

    /** {@return what is wrong with a number by itself: things were brought together in it that can’t be} */
    static List<Finding> conflicts(Subject subject) {
        return subject.quantity().conflicts().stream()
                .map(c -> conflict(c, subject))
                .toList();
    }

    /** {@return what is wrong with a number where it stands} */
    static List<Finding> check(Subject subject) {
        MeaningCheck check = new MeaningCheck(subject);
        String near = check.near();
        check.prices(near);
        check.counting(check.close());
        check.base();
        check.definition();
        return List.copyOf(check.findings);
    }

    /** {@return the words of the clause, and of what sets the scene for it, in lower case} */
    private String near() {
        Clause clause = subject.clause();
        StringBuilder words = new StringBuilder(" ");
        clause.scenes()
                .forEach(scene -> words.append(clause.tokens().between(scene.from(), scene.to()))
                        .append(' '));
        words.append(clause.tokens().between(clause.core().from(), clause.core().to()))
                .append(' ');
        if (!PRICED.matcher(words.toString().toLowerCase(Locale.ROOT)).find()) {
            // “Adjusted for inflation, spending rose”: prices are often said once, at the beginning.
            words.insert(
                    0,
                    clause.tokens()
                            .between(clause.sentence().from(), clause.core().from()));
        }
        return words.toString().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** {@return the few words round the number, in lower case} */
    private String close() {
        Clause clause = subject.clause();
        int from = Math.max(clause.core().from(), clause.focus().from() - CLOSE);
        int end = Math.min(
                Math.max(clause.core().to(), clause.focus().to()),
                clause.focus().to() + CLOSE);
        // “As the number of referrals rose” speaks of something else.
        int to = IntStream.range(clause.focus().to(), end)
                .filter(at -> clause.tokens().are(at, "as", "the"))
                .findFirst()
                .orElse(end);
        return " " + clause.tokens().between(from, to).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
    }

    private static Finding conflict(Conflict conflict, Subject subject) {
        String where = subject.places();
        return switch (conflict.kind()) {
            case PRICES ->
                new Finding(
                        Rule.CLAIM_PRICES,
                        "this sets " + conflict.words() + " against each other" + where,
                        "take both sums in the same prices");
            case TIMING ->
                new Finding(
                        Rule.CLAIM_TIMING,
                        "this sets " + conflict.words() + " against each other" + where,
                        "take both on a day, or both over a time");
            case RATE ->
                new Finding(
                        Rule.CLAIM_RATE,
                        "this sets " + conflict.words() + " against each other" + where,
                        "take two numbers, or two rates");
            case BREAK ->
                new Finding(
                        Rule.CLAIM_BREAK,
                        "the series is broken between these two: " + conflict.words() + where,
                        "compare like with like, or say in the text that what is counted changed");
            case PART ->
                new Finding(
                        Rule.CLAIM_PART,
                        "the part is larger than its whole: " + conflict.words() + where,
                        "share(part, whole) takes the part first");
            case TOTAL ->
                new Finding(
                        Rule.UNDECLARED_TOTAL,
                        conflict.words() + where,
                        "declare it in the table’s sidecar, total: {row: …}, and it is left out");
        };
    }

    private List<Column> columns() {
        return quantity.cells().stream().map(CellSpan::heading).distinct().toList();
    }

    private void prices(String near) {
        List<Basis> bases = columns().stream()
                .map(c -> c.measure().prices())
                .filter(p -> !p.equals(Prices.UNSAID))
                .map(Prices::basis)
                .distinct()
                .toList();
        if (bases.size() != 1) {
            return;
        }
        boolean real = REAL.matcher(near).find();
        boolean cash = CASH.matcher(near).find();
        if (real && !cash && bases.get(0) == Basis.CASH) {
            add(
                    Rule.CLAIM_PRICES,
                    "the words say real terms, and the numbers are in cash",
                    "take the numbers in real terms, or say \"in cash\"");
        } else if (cash && !real && bases.get(0) == Basis.REAL) {
            add(
                    Rule.CLAIM_PRICES,
                    "the words say cash, and the numbers are in real terms",
                    "take the numbers in cash, or say \"in real terms\"");
        }
    }

    private void counting(String near) {
        boolean direct = quantity.operation() == Operation.CELL
                || quantity.operation() == Operation.CHANGE
                || quantity.operation() == Operation.DIFFERENCE;
        List<Kind> kinds =
                columns().stream().map(c -> c.measure().kind()).distinct().toList();
        boolean relates = !kinds.isEmpty() && kinds.stream().allMatch(k -> k == Kind.RATE || k == Kind.SHARE);
        boolean counts = !kinds.isEmpty() && kinds.stream().allMatch(k -> k == Kind.COUNT);
        if (direct
                && relates
                && COUNTING.matcher(near).find()
                && !RELATING.matcher(near).find()) {
            add(
                    Rule.CLAIM_RATE,
                    "the words say \"number of\", and the numbers are "
                            + (kinds.contains(Kind.RATE) ? "rates" : "shares"),
                    "say \"rate\" or \"share\", or point at the numbers themselves");
        } else if (direct
                && counts
                && RELATING.matcher(near).find()
                && !COUNTING.matcher(near).find()) {
            add(
                    Rule.CLAIM_RATE,
                    "the words say a rate or share, and the numbers count",
                    "say \"number of\", or point at a rate or share");
        }
    }

    /** A share of those who answered says so in its sentence, or its paragraph does: “of the 85 who responded”. */
    private void base() {
        if (columns().stream().allMatch(column -> column.base().isEmpty())) {
            return;
        }
        String passage = around();
        boolean said = OF_RESPONDENTS.matcher(passage).find()
                || THEY_ANSWERED.matcher(sentence()).find();
        for (Column column : columns()) {
            column.base().ifPresent(base -> {
                boolean size = base.size()
                        .map(n -> passage.matches("(?s).*(?<!\\d)" + n + "(?!\\d).*"))
                        .orElse(false);
                if (!size && !said) {
                    add(
                            Rule.CLAIM_BASE,
                            "this is a share of " + base.words()
                                    + base.size().map(n -> " (" + n + ")").orElse("") + ", and the words don’t say so",
                            "say who answered, and how many: \"of the "
                                    + base.size().map(String::valueOf).orElse("…") + " " + base.words() + "\"");
                }
            });
        }
    }

    /** {@return the words of the paragraph as far as a reader keeps them in mind, in lower case} */
    private String around() {
        Clause clause = subject.clause();
        String text = clause.tokens().text();
        int at = clause.tokens().get(clause.focus().from()).from();
        return text.substring(Math.max(0, at - IN_MIND), Math.min(text.length(), at + IN_MIND))
                .toLowerCase(Locale.ROOT);
    }

    private void definition() {
        String sentence = sentence();
        for (Column column : columns()) {
            for (String words : column.avoid()) {
                if (sentence.contains(words.toLowerCase(Locale.ROOT))) {
                    add(
                            Rule.CLAIM_DEFINITION,
                            "\"" + words + "\" is another measure than \"" + column.label() + "\"",
                            "name what the number measures");
                }
            }
        }
    }

    private String sentence() {
        Clause.Range whole = subject.clause().sentence();
        return subject.clause().tokens().between(whole.from(), whole.to()).toLowerCase(Locale.ROOT);
    }

    private void add(Rule rule, String message, String help) {
        findings.add(new Finding(rule, message + subject.places(), help));
    }
}
