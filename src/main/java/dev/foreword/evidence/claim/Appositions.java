package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Assertion.Called;
import dev.foreword.evidence.claim.Meaning.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what a sentence calls its number outside the number’s own words: {@code 5.3 per cent, the lowest of the five},
 * {@code Lowmarsh, at 47.9, had the highest rate}, {@code the highest rate, at 47.9}.
 */
final class Appositions {

    private static final int FAR = 10;
    private static final Set<String> BEING = Set.of("was", "is", "were", "are");
    private static final Set<String> HAVING = Set.of("had", "has", "have", "recorded", "saw", "reported", "showed");
    private static final Set<String> ARTICLES = Set.of("the", "a", "its", "their", "also", "which", "that", "still");
    private static final Set<String> PRONOUNS =
            Set.of("it", "they", "he", "she", "this", "there", "these", "those", "who", "we");
    private static final Set<String> MARKS = Set.of(",", "(", "–", "—");
    /** Behind these an order is that of another: {@code the highest rate, followed by Kingsdale with [38.4]}. */
    private static final Set<String> PASSING = Set.of(
            "and",
            "or",
            ";",
            ":",
            "but",
            "while",
            "followed",
            "next",
            "then",
            "ahead",
            "behind",
            "after",
            "before",
            "than",
            "unlike",
            "except",
            "others",
            "another");

    private static final Set<String> SIZES = Set.of("largest", "smallest", "biggest");
    /** Behind these no noun of the order follows. */
    private static final Set<String> ENDS =
            Set.of("after", "behind", "among", "across", "ever", "so", "yet", "on", "for", "numerous");

    private final Clause clause;
    private final List<Part> parts;
    private final int number;

    private Appositions(Clause clause, List<Part> parts, int number) {
        this.clause = clause;
        this.parts = parts;
        this.number = number;
    }

    /**
     * {@return what the sentence calls a number}
     *
     * @param clause where the number stands
     * @param sentence the parts of its sentence
     */
    static Optional<Called> of(Clause clause, List<Part> sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            Part part = sentence.get(at);
            if (part.to() > clause.focus().from()
                    && part.from() < clause.focus().to()) {
                Appositions found = new Appositions(clause, sentence, at);
                return found.behind().or(found::before);
            }
        }
        return Optional.empty();
    }

    private Optional<Called> behind() {
        int at = number;
        while (at < parts.size() && parts.get(at).from() < clause.focus().to()) {
            at++;
        }
        boolean mark = false;
        for (int end = at + FAR; at < Math.min(end, parts.size()); at++) {
            Meaning meaning = parts.get(at).meaning();
            if (meaning instanceof Order order) {
                return called(order, at, mark);
            }
            if (meaning instanceof Meaning.Ordinal ordinal && mark && isPlaced(at)) {
                Order order = new Order(ordinal.place(), true, false, false);
                return Optional.of(called(order, at, List.of(), true));
            }
            if (isOther(meaning) || (MARKS.contains(word(at)) && isName(at - 1))) {
                return Optional.empty();
            }
            mark |= MARKS.contains(word(at));
        }
        return Optional.empty();
    }

    /** An order has to be led to: by a mark and an article, or by a verb. */
    private Optional<Called> called(Order order, int at, boolean mark) {
        if (isOfNext(at) || (isSize(at) && hasOther(at))) {
            return Optional.empty();
        }
        int lead = at - 1;
        while (lead > number && ARTICLES.contains(word(lead))) {
            lead--;
        }
        if (word(lead).equals("at") && BEING.contains(word(lead - 1))) {
            // “Was at its lowest”.
            lead--;
        }
        List<String> noun = priced(noun(at), at);
        if (MARKS.contains(word(lead)) && isAnyOther(at)) {
            return Optional.of(called(order, at, List.of(), true));
        }
        boolean apposed = lead < at - 1 && MARKS.contains(word(lead));
        boolean being = BEING.contains(word(lead)) && isSubject(lead) && (noun.isEmpty() || isSize(at) || !mark);
        boolean having = mark && HAVING.contains(word(lead));
        boolean any = apposed || being || (having && !noun.isEmpty());
        boolean subject =
                !any && mark && noun.isEmpty() && BEING.contains(word(lead)) && MARKS.contains(word(lead - 2));
        if (subject) {
            // “At 55,100, referrals were the highest” speaks of the number when it counts referrals.
            return Optional.of(called(order, at, List.of(word(lead - 1)), false));
        }
        return any ? Optional.of(called(order, at, noun, noun.isEmpty() || isSize(at))) : Optional.empty();
    }

    /** {@code the fewest after Seabrook} are the second fewest, and {@code the largest by staff} is said of another column. */
    private boolean isOfNext(int order) {
        return Set.of("after", "behind", "by", "except", "outside", "bar").contains(word(order + 1));
    }

    /** {@code [140 volunteers], more than any other borough}. */
    private boolean isAnyOther(int order) {
        return clause.tokens().is(parts.get(order).to() - 1, "other");
    }

    /** A sentence with a second number leaves open which of them makes the largest. */
    private boolean hasOther(int order) {
        return parts.subList(0, order).stream()
                        .map(Part::meaning)
                        .filter(Meaning.Amounted.class::isInstance)
                        .count()
                > 1;
    }

    /** {@code Northwick, with [9,130], is third}: no noun follows that would be third in something else. */
    private boolean isPlaced(int at) {
        String next = word(at + 1);
        return BEING.contains(word(at - 1)) && (at + 1 >= parts.size() || next.equals(".") || MARKS.contains(next));
    }

    /** What “was the lowest” is said of is the number itself, or a name: {@code With 388 staff, Hightor is the smallest}. */
    private boolean isSubject(int verb) {
        int mark = verb - 1;
        while (mark > number && !MARKS.contains(word(mark))) {
            if (PRONOUNS.contains(word(mark))) {
                return false;
            }
            mark--;
        }
        boolean behindMark = MARKS.contains(word(mark));
        return !behindMark
                || mark == verb - 1
                || (mark == verb - 2 && (isName(verb - 1) || ARTICLES.contains(word(verb - 1))));
    }

    /** {@code the highest rate, at [47.9]}; {@code the lowest absence, [5.3 per cent],}. */
    private Optional<Called> before() {
        for (int at = number - 1; at >= Math.max(0, number - FAR); at--) {
            Meaning meaning = parts.get(at).meaning();
            if (meaning instanceof Order order) {
                boolean ofWay = at + 1 < parts.size() && parts.get(at + 1).meaning() instanceof Meaning.Way;
                List<String> noun = noun(ofWay ? at + 1 : at);
                String last = word(number - 1);
                if (isPlacedWith(order, at)) {
                    return Optional.of(
                            called(order, at, rankedBy(at), rankedBy(at).isEmpty()));
                }
                boolean with = last.equals("with") && MARKS.contains(word(number - 2));
                boolean joined = MARKS.contains(last) || last.equals("at") || HAVING.contains(last);
                if ((joined || with) && noun.isEmpty() && !ofWay && BEING.contains(word(at - 1))) {
                    // “Damp is highest in such homes, at 11.6” speaks of the number when it measures damp.
                    return Optional.of(called(order, at, lasting(word(at - 2), at), false));
                }
                if (joined && noun.isEmpty() && !ofWay && order.ofAllTimes()) {
                    // “Turnover peaked in 2022, at 15.5”.
                    return Optional.of(called(order, at, List.of(word(at - 1)), false));
                }
                if (with && isSize(at) && !ofWay) {
                    return Optional.of(called(order, at, noun, true));
                }
                return joined && (ofWay || !noun.isEmpty())
                        ? Optional.of(called(order, at, noun, ofWay))
                        : Optional.empty();
            }
            boolean ofWay = meaning instanceof Meaning.Way
                    && at > 0
                    && parts.get(at - 1).meaning() instanceof Order;
            if (isOther(meaning) && !ofWay && !isGroup(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code of the five}: how many there are of those that are ranked. */
    private boolean isGroup(int at) {
        return parts.get(at).meaning() instanceof Meaning.Amounted
                && (word(at - 1).equals("of")
                        || (word(at - 1).equals("the") && word(at - 2).equals("of")))
                && at > 2;
    }

    /** {@code Eastley is second of the five, with [58.7]}. */
    private boolean isPlacedWith(Order order, int at) {
        return BEING.contains(word(at - 1))
                && word(at + 1).equals("of")
                && !order.ofAllTimes()
                && MARKS.contains(word(number - 2))
                && Set.of("with", "at").contains(word(number - 1));
    }

    /** {@return what was ranked: {@code second of the five for satisfaction}} */
    private List<String> rankedBy(int order) {
        return IntStream.range(order + 1, number - 1)
                .filter(at -> Set.of("for", "by", "in", "on").contains(word(at)))
                .mapToObj(at -> word(at + 1))
                .limit(1)
                .toList();
    }

    private Called called(Order order, int at, List<String> noun, boolean sure) {
        Optional<Meaning.Reach> reach = parts.subList(at, Math.min(parts.size(), at + FAR)).stream()
                .map(Part::meaning)
                .filter(Meaning.Reach.class::isInstance)
                .map(Meaning.Reach.class::cast)
                .findFirst();
        Assertion.Back back = new Assertion.Back(
                reach.map(Meaning.Reach::since).orElse(OptionalInt.empty()),
                reach.map(Meaning.Reach::years).orElse(OptionalInt.empty()));
        boolean times = order.ofAllTimes() || reach.isPresent();
        return new Called(
                new Assertion.Place(order.place(), order.top(), order.shared(), times, way(at + 1), back, false),
                noun,
                sure);
    }

    /** {@code the largest fall}. */
    private Direction way(int at) {
        return at < parts.size() && parts.get(at).meaning() instanceof Meaning.Way way
                ? way.direction()
                : Direction.SAME;
    }

    /** {@return the words behind an order that say of what it is: {@code highest number of stations}} */
    private List<String> noun(int order) {
        List<String> noun = new ArrayList<>();
        for (int at = order + 1; at < parts.size() && at <= order + FAR; at++) {
            Meaning meaning = parts.get(at).meaning();
            boolean of = word(at).equals("of") && !noun.isEmpty() && !ARTICLES.contains(word(at + 1));
            boolean word = meaning instanceof Meaning.Harmless || meaning instanceof Meaning.Unknown;
            if (!of && (!word || isEnd(at))) {
                return noun;
            }
            noun.add(word(at));
        }
        return noun;
    }

    /** The cheapest of whatever they are have the lowest price. */
    private List<String> priced(List<String> noun, int order) {
        String word = clause.tokens().word(parts.get(order).to() - 1);
        return Set.of("cheapest", "dearest").contains(word)
                ? Stream.concat(noun.stream(), Stream.of(word)).toList()
                : noun;
    }

    /** {@code Waits were longest in June, at [12.7 weeks]}. */
    private List<String> lasting(String noun, int order) {
        String word = clause.tokens().word(parts.get(order).to() - 1);
        return Set.of("longest", "shortest", "slowest", "fastest", "quickest").contains(word)
                ? List.of(noun, word)
                : List.of(noun);
    }

    private boolean isEnd(int at) {
        return ENDS.contains(word(at))
                || MARKS.contains(word(at))
                || BEING.contains(word(at))
                || HAVING.contains(word(at))
                || !Character.isLetter(word(at).codePointAt(0))
                || isName(at);
    }

    private boolean isSize(int order) {
        return SIZES.contains(clause.tokens().word(parts.get(order).to() - 1));
    }

    /** Another number, direction or statement begins. */
    private boolean isOther(Meaning meaning) {
        return meaning instanceof Meaning.Amounted
                || meaning instanceof Meaning.Way
                || meaning instanceof Meaning.Turned
                || PASSING.contains(word(meaning));
    }

    private boolean isName(int at) {
        return at >= 0 && !word(at).isEmpty() && Character.isUpperCase(word(at).codePointAt(0));
    }

    private String word(int at) {
        return at < 0 || at >= parts.size() ? "" : word(parts.get(at).meaning());
    }

    private static String word(Meaning meaning) {
        if (meaning instanceof Meaning.Harmless harmless) {
            return harmless.word();
        }
        return meaning instanceof Meaning.Link link
                ? link.word()
                : meaning instanceof Meaning.Unknown unknown ? unknown.word() : "";
    }
}
