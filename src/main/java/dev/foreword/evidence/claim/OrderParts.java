package dev.foreword.evidence.claim;

import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.WordList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Parts that give a place in an order, among places or among times. */
final class OrderParts {

    private static final Set<String> SHARED = Set.of("joint", "equal", "tied", "shared", "jointly", "share");
    private static final Set<String> RANKED = Set.of("ranked", "ranks", "placed", "came", "finished", "ranking");
    private static final Set<String> BEING = Set.of("is", "was", "are", "were");
    private static final Set<String> PLACES = Set.of("place", "position", "spot", "rank");
    private static final Set<String> HAVING = WordList.of("""
            has have had attends employs receives records takes gets makes spends spent got took made lost won holds held
            saw gives gave builds built sells sold carries runs ran""");
    private static final Set<String> SAYING =
            Set.of("said", "agreed", "believed", "reported", "asked", "need", "claimed", "showed", "suggested");
    /** {@code than any other borough but Camden}. */
    private static final Set<String> EXCEPT = Set.of("but", "except", "bar", "apart", "besides", "outside");

    private static final int EXCEPTING = 5;
    private static final Set<String> ARTICLES = Set.of("the", "its", "their", "our", "his", "her");

    private OrderParts() {}

    static Optional<Part> read(Tokens tokens, int at) {
        boolean shared = SHARED.contains(tokens.word(at));
        int next = shared ? tokens.behindHyphen(at + 1) : at;
        next = shared && tokens.is(next, "the") ? next + 1 : next;
        boolean ranked = RANKED.contains(tokens.word(next));
        int number = ranked ? next + 1 : next;
        boolean alsoShared = SHARED.contains(tokens.word(number)) && !shared;
        number = alsoShared ? tokens.behindHyphen(number + 1) : number;
        OptionalInt ordinal = TimeParts.ordinal(tokens, number);
        if (ordinal.isPresent()) {
            Optional<Part> place = placed(tokens, at, number, ordinal.getAsInt(), shared || alsoShared, ranked);
            if (place.isPresent()) {
                return place;
            }
        }
        return thanAnyOther(tokens, at).or(() -> times(tokens, at)).or(() -> superlative(tokens, at, shared));
    }

    /** {@code more than any other borough}, {@code fewer than in any other year}. */
    private static Optional<Part> thanAnyOther(Tokens tokens, int at) {
        boolean in = tokens.is(at + 2, "in");
        int any = in ? at + 3 : at + 2;
        boolean said = Vocabulary.isWay(tokens.word(at), Vocabulary.WayKind.COMPARISON)
                && tokens.is(at + 1, "than")
                && tokens.are(any, "any", "other");
        boolean excepts = IntStream.range(any + 2, any + EXCEPTING).anyMatch(i -> EXCEPT.contains(tokens.word(i)));
        if (!said || excepts) {
            return Optional.empty();
        }
        boolean top =
                Vocabulary.way(tokens.word(at)).filter(Direction.UP::equals).isPresent();
        boolean ofTimes = Set.of("year", "month", "quarter").contains(tokens.word(any + 2));
        return ofTimes ? timesOrder(top, at, any + 2) : order(1, top, false, at, any + 2);
    }

    private static Optional<Part> placed(Tokens tokens, int at, int number, int place, boolean shared, boolean ranked) {
        int next = tokens.behindHyphen(number + 1);
        next = SHARED.contains(tokens.word(next)) ? tokens.behindHyphen(next + 1) : next;
        Optional<Boolean> extreme = Vocabulary.extreme(tokens.word(next));
        if (extreme.isPresent()) {
            return order(place, extreme.get(), shared, at, next + 1);
        }
        if (PLACES.contains(tokens.word(next))) {
            return order(place, true, shared, at, next + 1);
        }
        boolean of = tokens.is(next, "of") || tokens.are(next, "out", "of");
        int many = tokens.is(next, "of") ? next + 1 : next + 2;
        // “Is second of the five”; but “a third of the five”.
        boolean the = tokens.is(many, "the") && BEING.contains(tokens.word(at - 1));
        boolean among = of && TimeParts.cardinal(tokens, the ? many + 1 : many).isPresent();
        return ranked || among || shared ? order(place, true, shared, at, number + 1) : Optional.empty();
    }

    /** {@code a record low}, {@code peaked at}, {@code an all-time high}, {@code never been higher}. */
    private static Optional<Part> times(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (word.equals("record") && !tokens.is(at - 1, "on") && !tokens.is(at - 1, "to")) {
            boolean low = Set.of("low", "lows", "lowest").contains(tokens.word(at + 1));
            boolean high = Set.of("high", "highs", "highest").contains(tokens.word(at + 1));
            return timesOrder(!low, at, low || high ? at + 2 : at + 1);
        }
        if (word.equals("all") && tokens.kind(at + 1) == TokenKind.HYPHEN && tokens.is(at + 2, "time")) {
            boolean low = tokens.is(at + 3, "low");
            return low || tokens.is(at + 3, "high") ? timesOrder(!low, at, at + 4) : Optional.empty();
        }
        if (Set.of("peaked", "peaking", "peaks", "peak").contains(word)) {
            boolean joint = tokens.is(at + 1, "at") || tokens.is(at + 1, "of");
            return timesOrder(true, at, joint ? at + 2 : at + 1);
        }
        int compared = tokens.is(at + 1, "been") ? at + 2 : at + 1;
        if (word.equals("never") && Vocabulary.isWay(tokens.word(compared), Vocabulary.WayKind.COMPARISON)) {
            boolean up = Vocabulary.way(tokens.word(compared))
                    .filter(Direction.UP::equals)
                    .isPresent();
            return timesOrder(up, at, compared + 1);
        }
        if (Set.of("troughed", "trough").contains(word)) {
            return timesOrder(false, at, at + 1);
        }
        if (tokens.are(at, "bottomed", "out")) {
            return timesOrder(false, at, tokens.is(at + 2, "at") ? at + 3 : at + 2);
        }
        boolean high = word.equals("high") || word.equals("highs");
        boolean noun = (high || word.equals("low") || word.equals("lows"))
                && Set.of("a", "new", "historic", "historical", "year", "its", "their")
                        .contains(tokens.word(at - 1))
                && tokens.kind(at + 1) != TokenKind.HYPHEN
                && (tokens.kind(at + 1) != TokenKind.WORD
                        || Set.of("of", "in", "at", "since", "for", "on", "last", "by")
                                .contains(tokens.word(at + 1)));
        return noun ? timesOrder(high, at, at + 1) : Optional.empty();
    }

    private static Optional<Part> superlative(Tokens tokens, int at, boolean shared) {
        int next = shared ? tokens.behindHyphen(at + 1) : at;
        String word = tokens.word(next);
        Optional<Boolean> extreme = Vocabulary.extreme(word);
        boolean most = word.equals("most") || word.equals("least");
        boolean placed = ARTICLES.contains(tokens.word(next - 1)) || isHad(tokens, next);
        boolean amount = most && (!placed || isPartOf(tokens, next + 1)) && !shared;
        boolean at1 = word.equals("maximum") || word.equals("minimum");
        boolean limit = at1 && tokens.is(next + 1, "of");
        return extreme.isPresent() && !amount && !limit && !(at1 && tokens.kind(next + 1) == TokenKind.WORD)
                ? order(1, extreme.get(), shared, at, next + 1)
                : Optional.empty();
    }

    /** {@code Brent has most pupils}; {@code most pupils are} is a share. */
    private static boolean isHad(Tokens tokens, int most) {
        String word = tokens.word(most - 1);
        return HAVING.contains(word) || (word.endsWith("ed") && !SAYING.contains(word));
    }

    /** {@code most of its pupils}; {@code most of all} and {@code most of the five} are places. */
    private static boolean isPartOf(Tokens tokens, int of) {
        boolean all = Set.of("all", "any").contains(tokens.word(of + 1));
        int many = tokens.is(of + 1, "the") ? of + 2 : of + 1;
        return tokens.is(of, "of") && !all && TimeParts.cardinal(tokens, many).isEmpty();
    }

    /** {@code for the first time}; {@code the first rise}. */
    static Optional<Part> first(Tokens tokens, int at) {
        if (tokens.are(at, "for", "the", "first", "time") || tokens.are(at, "the", "first", "time")) {
            return Optional.of(new Part(new Meaning.First(), at, at + (tokens.is(at, "for") ? 4 : 3)));
        }
        int noun = at + 1;
        while (Set.of("annual", "yearly", "such").contains(tokens.word(noun))) {
            noun++;
        }
        boolean since = tokens.is(at, "first") && tokens.is(at + 1, "since") && tokens.is(at - 1, "the");
        if (since) {
            return Optional.of(new Part(new Meaning.First(), at, at + 1));
        }
        boolean first = tokens.is(at, "first") && Vocabulary.isWay(tokens.word(noun), Vocabulary.WayKind.NOUN);
        return first ? Optional.of(new Part(new Meaning.First(), at, noun)) : Optional.empty();
    }

    /** {@code third} by itself. */
    static Optional<Part> ordinal(Tokens tokens, int at) {
        OptionalInt place = TimeParts.ordinal(tokens, at);
        return place.isPresent()
                ? Optional.of(new Part(new Meaning.Ordinal(place.getAsInt()), at, at + 1))
                : Optional.empty();
    }

    private static Optional<Part> order(int place, boolean top, boolean shared, int from, int to) {
        return Optional.of(new Part(new Meaning.Order(place, top, shared, false), from, to));
    }

    private static Optional<Part> timesOrder(boolean top, int from, int to) {
        return Optional.of(new Part(new Meaning.Order(1, top, false, true), from, to));
    }
}
