package dev.foreword.evidence;

import dev.foreword.evidence.Amount.Form;
import dev.foreword.evidence.NumberReader.Found;
import dev.foreword.evidence.Reading.NotUnderstood;
import dev.foreword.evidence.Reading.Understood;
import dev.foreword.evidence.Statement.Quantifier;
import dev.foreword.evidence.Statement.Rank;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the words of a claim, from left to right.
 *
 * <p>Words that say what is counted are passed over. What would change the meaning and isn’t understood stops the
 * reading: a second number, a word such as {@code not}, a verb before {@code by} that isn’t known.
 */
final class ClaimReader {

    static final String FORMS =
            "write one number (12,000; £1.2 million; 29.2 per cent; 4 percentage points; two in five;"
                    + " sevenfold), a direction (rose, fell), a hedge (about, nearly, more than, at least, up to), a place"
                    + " (second highest; highest since 2014), or “most”";

    private static final Set<String> SPAN_OPENERS = Set.of(
            "over", "in", "within", "during", "for", "across", "the", "past", "last", "previous", "these", "those");
    private static final Set<String> NAMED =
            Set.of("aged", "ages", "age", "section", "chapter", "article", "stage", "grade", "question");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> PLAIN_VERBS = Set.of(
            "changed",
            "change",
            "moved",
            "differ",
            "differs",
            "differed",
            "was",
            "were",
            "is",
            "are",
            "outnumbered",
            "multiplied",
            "ahead",
            "behind",
            "apart");

    private final List<String> tokens;
    private final NumberReader numbers;
    private final List<String> others = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private Optional<Direction> direction = Optional.empty();
    private Optional<Amount> amount = Optional.empty();
    private Optional<Amount> upTo = Optional.empty();
    private Optional<Rank> rank = Optional.empty();
    private Optional<Quantifier> quantifier = Optional.empty();
    private Hedge hedge = Hedge.EXACT;
    private OptionalInt span = OptionalInt.empty();
    private OptionalInt since = OptionalInt.empty();
    private Optional<String> trouble = Optional.empty();
    private boolean between;

    private ClaimReader(List<String> tokens) {
        this.tokens = tokens;
        this.numbers = new NumberReader(tokens);
    }

    /** {@return what the words say} */
    static Reading read(String words) {
        return new ClaimReader(Tokens.of(words)).read();
    }

    private Reading read() {
        for (int at = 0; at < tokens.size() && trouble.isEmpty(); ) {
            at += step(at);
        }
        if (trouble.isEmpty()) {
            settle();
        }
        return trouble.<Reading>map(NotUnderstood::new)
                .orElseGet(() -> new Understood(
                        new Statement(direction, hedge, amount, upTo, rank, quantifier, span, since, years)));
    }

    /** Reads what begins at a token, and says how many tokens that was. */
    private int step(int at) {
        String token = tokens.get(at);
        int spanned = span(at);
        if (spanned > 0) {
            return spanned;
        }
        int aside = aside(at);
        if (aside > 0) {
            return aside;
        }
        Optional<Integer> year = numbers.year(at);
        if (year.isPresent()) {
            if (at > 0 && tokens.get(at - 1).equals("since")) {
                since = OptionalInt.of(year.get());
            }
            years.add(year.get());
            return 1;
        }
        int ranked = rank(at);
        if (ranked > 0) {
            return ranked;
        }
        Optional<Map.Entry<List<String>, Hedge>> hedged = Lexicon.hedge(tokens.subList(at, tokens.size()));
        if (hedged.isPresent() && beginsNumber(at + hedged.get().getKey().size())) {
            hedge = hedged.get().getValue();
            return hedged.get().getKey().size();
        }
        Optional<Found> number = numbers.read(at);
        if (number.isPresent()) {
            take(number.get().amount(), at);
            return number.get().length() + orMore(at + number.get().length());
        }
        word(token);
        return 1;
    }

    /** Numbers that are no amounts: {@code per 10,000}, {@code aged 10 or over}, {@code 31 March}, {@code section 17}. */
    private int aside(int at) {
        String token = tokens.get(at);
        boolean base = token.equals("per")
                || ((token.equals("in") || token.equals("of") || token.equals("for"))
                        && token(at + 1).equals("every"));
        int number = at + (token.equals("per") ? 1 : base ? 2 : 0);
        if (base && numbers.read(number).isPresent() && !token(number).equals("cent")) {
            return number - at + 1;
        }
        if (NAMED.contains(token) && numbers.read(at + 1).isPresent()) {
            return 2 + furtherAges(at + 2);
        }
        boolean day = MONTHS.contains(token(at + 1)) && token.matches("\\d{1,2}");
        return day ? 2 : 0;
    }

    /** {@code to 15}, {@code or over}, {@code and 17}. */
    private int furtherAges(int at) {
        boolean joined = Set.of("to", "or", "and").contains(token(at));
        boolean over =
                Set.of("over", "under", "older", "younger", "above", "more").contains(token(at + 1));
        return joined && (over || token(at + 1).matches("\\d{1,2}")) ? 2 : 0;
    }

    private String token(int at) {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean beginsNumber(int at) {
        int next = at < tokens.size() && tokens.get(at).equals("the") ? at + 1 : at;
        boolean all = next < tokens.size() && tokens.get(next).equals("all");
        return all || (numbers.read(next).isPresent() && numbers.year(next).isEmpty());
    }

    private void take(Amount found, int at) {
        if (amount.isEmpty()) {
            amount = Optional.of(found);
            checkVerb(at);
            if (found.form() == Form.TIMES && found.value().compareTo(BigDecimal.ONE) < 0) {
                direction = direction.or(() -> Optional.of(Direction.DOWN));
            }
        } else if (between && upTo.isEmpty() && tokens.get(at - 1).equals("and")) {
            upTo = Optional.of(found);
        } else {
            trouble = Optional.of("these words give two numbers, \""
                    + amount.get().words() + "\" and \"" + found.words() + "\"; put each in a claim of its own");
        }
    }

    /** In {@code plummeted by 30 per cent} the direction hangs on a word that has to be known. */
    private void checkVerb(int at) {
        int by = at;
        while (by > 0 && !tokens.get(by - 1).equals("by") && at - by < 3) {
            by--;
        }
        if (by < 2 || !tokens.get(by - 1).equals("by") || direction.isPresent()) {
            return;
        }
        String verb = tokens.get(by - 2);
        if (!PLAIN_VERBS.contains(verb) && verb.endsWith("ed")) {
            trouble = Optional.of("\"" + verb + "\" isn’t a direction that is known here");
        }
    }

    /** {@code or more}, {@code or fewer} behind a number. */
    private int orMore(int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).equals("or")) {
            return 0;
        }
        String word = tokens.get(at + 1);
        if (Set.of("more", "over", "above", "higher").contains(word)) {
            hedge = Hedge.AT_LEAST;
            return 2;
        }
        if (Set.of("less", "fewer", "under", "below", "lower").contains(word)) {
            hedge = Hedge.AT_MOST;
            return 2;
        }
        return 0;
    }

    /** {@code over the past four years}, beside another number or a direction. */
    private int span(int at) {
        int next = at;
        while (SPAN_OPENERS.contains(token(next))) {
            next++;
        }
        Optional<Found> years = numbers.year(next).isPresent()
                ? Optional.empty()
                : numbers.read(next)
                        .filter(f -> f.amount().unit() == Amount.Unit.YEARS
                                && f.amount().isWhole());
        if (years.isEmpty()) {
            return 0;
        }
        int length = next - at + years.get().length();
        boolean said = amount.isPresent() || direction.isPresent();
        // “Four years” alone is what is claimed; beside something else it says how long that took.
        if (!said && !(next > at && saysMore(at + length))) {
            return 0;
        }
        span = OptionalInt.of(years.get().amount().value().intValue());
        return length;
    }

    private boolean saysMore(int from) {
        for (int at = from; at < tokens.size(); at++) {
            if (Lexicon.direction(tokens.get(at)).isPresent()
                    || numbers.read(at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int rank(int at) {
        Optional<Integer> ordinal = Lexicon.ordinal(tokens.get(at));
        Optional<Boolean> top = Lexicon.extreme(tokens.get(at));
        if (ordinal.isPresent() && at + 1 < tokens.size()) {
            Optional<Boolean> next = Lexicon.extreme(tokens.get(at + 1));
            if (next.isPresent()) {
                rank = Optional.of(new Rank(ordinal.get(), next.get()));
                return 2;
            }
        }
        if (top.isPresent()) {
            boolean low = tokens.get(at).equals("record")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).equals("low");
            rank = Optional.of(new Rank(1, top.get() && !low));
            return low ? 2 : 1;
        }
        return 0;
    }

    private void word(String token) {
        if (Lexicon.TURNING.contains(token) || token.endsWith("n't")) {
            trouble = Optional.of("\"" + token + "\" turns the claim round, and can’t be checked");
            return;
        }
        if (token.equals("between")) {
            between = true;
        } else if (token.equals("most") || token.equals("majority")) {
            quantifier = Optional.of(Quantifier.MOST);
        } else if (token.equals("all") && quantifier.isEmpty()) {
            quantifier = Optional.of(hedge == Hedge.NEARLY ? Quantifier.NEARLY_ALL : Quantifier.ALL);
        } else if (token.equals("none")) {
            quantifier = Optional.of(Quantifier.NONE);
        } else {
            Optional<Direction> found = Lexicon.direction(token);
            direction = direction.or(() -> found);
            if (found.isEmpty()) {
                others.add(token);
            }
        }
    }

    /** What was found must come to something that can be checked. */
    private void settle() {
        if (amount.isPresent()) {
            quantifier = Optional.empty();
        }
        boolean says = amount.isPresent()
                || rank.isPresent()
                || quantifier.isPresent()
                || direction.isPresent()
                || span.isPresent();
        if (says) {
            return;
        }
        Optional<String> vague = others.stream().filter(Lexicon.VAGUE::contains).findFirst();
        trouble = Optional.of(vague.map(word -> "\"" + word + "\" names no number")
                .orElseGet(() -> others.isEmpty()
                        ? "these words say nothing that can be checked"
                        : "\"" + others.get(others.size() - 1)
                                + "\" is no number, direction or place, and nothing else here is"));
    }
}
