package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Assertion.Stretch;
import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.language.Form;
import dev.foreword.language.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two numbers of a sentence that it sets against each other: {@code fell from 2,520 in 2018 to 2,390}, {@code 21.5, up from
 * 17.3}, {@code 8.3 per cent, below the 6.9 per cent of England}, {@code fewer than the year before: 31,750, against
 * 46,300}. Commas may stand between them, and each may be printed from the data: the two have to go the way that is said.
 */
final class Pairs {

    private static final int FAR = 16;
    private static final Set<String> SAYING =
            Set.of(",", "(", "was", "were", "is", "are", "stands", "stood", "remains", "remained", "which");
    private static final Set<String> OWNING = Set.of("the", "its", "their", "that");
    private static final Set<String> JOINING = Set.of("and", "or", "but", "while", "whereas", ";");
    private static final Set<String> EXCEEDING =
            Set.of("exceeded", "exceeds", "exceed", "exceeding", "outnumbered", "outnumber", "outstripped", "topped");
    private static final Set<String> MUCH =
            Set.of("busy", "common", "popular", "frequent", "crowded", "expensive", "costly");
    private static final Set<String> MARKS = Set.of(",", ":", "(", ")", "–", "—");

    private final Tokens tokens;
    private final List<Part> parts;
    private final int second;

    private Pairs(Tokens tokens, List<Part> parts, int second) {
        this.tokens = tokens;
        this.parts = parts;
        this.second = second;
    }

    /**
     * {@return what a sentence says of two numbers, of which one is the claim’s and comes last}
     *
     * @param sentence the parts of the whole sentence
     * @param clause where the claim stands
     */
    static Optional<Assertion> of(List<Part> sentence, Clause clause) {
        Clause.Range focus = clause.focus();
        for (int at = 0; at < sentence.size(); at++) {
            Part part = sentence.get(at);
            if (part.meaning() instanceof Meaning.Amounted && part.to() > focus.from() && part.from() < focus.to()) {
                return new Pairs(clause.tokens(), sentence, at).find();
            }
        }
        return Optional.empty();
    }

    private Optional<Assertion> find() {
        int before = back(second - 1, this::isHedgeOrArticle);
        Optional<Stretch> stretch = fromTo(before)
                .or(() -> upFrom(before))
                .or(() -> against(before))
                .or(() -> bracketed(before))
                .or(this::belowThe);
        return stretch.map(Assertion.class::cast).or(this::timesThe);
    }

    /** {@code 13.9 weeks is more than twice the 6.2 of 2015}. */
    private Optional<Assertion> timesThe() {
        int times = back(second - 1, Pairs::isNaming);
        boolean owned = times >= 0 && words(times + 1, second).anyMatch(Pairs::isOwning);
        boolean multiple = times > 0
                && parts.get(times).meaning() instanceof Meaning.Amounted number
                && number.amount().form() instanceof Form.Multiple;
        if (!owned || !multiple) {
            return Optional.empty();
        }
        Meaning lead = parts.get(times - 1).meaning();
        int other = back(lead instanceof Meaning.Hedged ? times - 2 : times - 1, this::isAside);
        Hedge hedge = lead instanceof Meaning.Hedged hedged ? hedged.hedge() : Hedge.EXACT;
        return isAlike(other)
                ? Optional.of(new Assertion.Folded(hedge, amount(times), amount(other), amount(second)))
                : Optional.empty();
    }

    private boolean isHedgeOrArticle(Meaning meaning) {
        boolean near =
                meaning instanceof Meaning.Hedged hedged && !hedged.hedge().isOpen();
        return near || OWNING.contains(word(meaning));
    }

    /** {@code fell in Camden, from 9.4 per cent in 2022 to 8.3}. */
    private Optional<Stretch> fromTo(int link) {
        int first = isLink(link, "to") ? back(link - 1, this::isAside) : -1;
        int from = back(first - 1, this::isHedgeOrArticle);
        if (!isLink(from, "from") || !isAlike(first)) {
            return Optional.empty();
        }
        int way = back(from - 1, meaning -> !isStop(meaning) && !(meaning instanceof Meaning.Way));
        boolean own =
                isMark(from - 1) || way < 0 || parts.subList(way, from).stream().noneMatch(p -> isMark(p.meaning()));
        Optional<Direction> said = way(way).or(() -> multiplied(way));
        return own ? said.map(direction -> new Stretch(direction, amount(first), amount(second))) : Optional.empty();
    }

    /** {@code doubled, from 43 to 86}. */
    private Optional<Direction> multiplied(int at) {
        boolean multiple = at >= 0
                && parts.get(at).meaning() instanceof Meaning.Amounted number
                && number.amount().form() instanceof Form.Multiple;
        return multiple ? Optional.of(Direction.of(amount(at).value().compareTo(BigDecimal.ONE))) : Optional.empty();
    }

    /** {@code 21.5 in 2024, up from 17.3}; not {@code aged ten or over rose from 58}. */
    private Optional<Stretch> upFrom(int from) {
        int other = isLink(from, "from") && hangs(from - 1) ? back(from - 2, this::isAside) : -1;
        return isAlike(other) && amount(other).unit() == amount(second).unit()
                ? way(from - 1).map(direction -> new Stretch(direction, amount(second), amount(other)))
                : Optional.empty();
    }

    /** {@code up} and {@code rising} hang on what stands before them; {@code rose} has a subject of its own. */
    private boolean hangs(int at) {
        return at >= 0
                && parts.get(at).meaning() instanceof Meaning.Way way
                && (way.kind() == Vocabulary.WayKind.COMPARISON
                        || tokens.word(parts.get(at).from()).endsWith("ing"));
    }

    /** {@code fewer than the year before: 31,750, against 46,300}. */
    private Optional<Stretch> against(int link) {
        boolean with = isLink(link, "with") || isLink(link, "to");
        boolean and = isLink(link, "and") && back(link - 1, this::isAside) == colon(link) + 1;
        boolean against = and || isLink(link, "against") || isLink(with ? link - 1 : link, "compared");
        int other = against ? back((with ? link - 1 : link) - 1, this::isAside) : -1;
        int than = back(other - 2, meaning -> !isStop(meaning) && !isThan(meaning));
        boolean marked = isMark(other - 1) || (isMark(other - 2) && isMuch(than - 1));
        if (!isAlike(other) || !marked) {
            return Optional.empty();
        }
        if (than < 0 || !isThan(parts.get(than).meaning())) {
            return movedTo(other);
        }
        int way = back(than - 1, meaning -> !isStop(meaning) && !(meaning instanceof Meaning.Way));
        return compared(way).map(direction -> new Stretch(direction, amount(second), amount(other)));
    }

    /** {@code less busy than Eastley, with 377,000 visits against}: so many make it so. */
    private boolean isMuch(int at) {
        return at > 0
                && MUCH.contains(tokens.word(parts.get(at).from()))
                && parts.get(at - 1).meaning() instanceof Meaning.Way;
    }

    /** {@code lengthened in May: 13.1, against 14.4 in April}. */
    private Optional<Stretch> movedTo(int other) {
        int way = back(other - 2, meaning -> !isStop(meaning) && !(meaning instanceof Meaning.Way));
        boolean moved = isLink(other - 1, ":")
                && way >= 0
                && parts.get(way).meaning() instanceof Meaning.Way said
                && said.kind() == Vocabulary.WayKind.VERB;
        boolean dated =
                parts.stream().skip(second + 1L).limit(2).anyMatch(part -> part.meaning() instanceof Meaning.When);
        return moved && dated
                ? way(way).map(direction -> new Stretch(direction, amount(second), amount(other)))
                : Optional.empty();
    }

    private int colon(int from) {
        return back(from - 1, meaning -> !word(meaning).equals(":"));
    }

    /** {@code more rent privately (27,600) than from a council (20,000)}. */
    private Optional<Stretch> bracketed(int link) {
        int than = isLink(link, "(")
                ? back(link - 1, meaning -> !isStop(meaning) && !word(meaning).equals("than"))
                : -1;
        int other = than >= 0 && isThan(parts.get(than).meaning()) ? back(than - 1, Pairs::isMark) : -1;
        if (!isAlike(other) || other == than - 1 || !isLink(other - 1, "(")) {
            return Optional.empty();
        }
        int way = back(other - 2, meaning -> !isStop(meaning) && !(meaning instanceof Meaning.Way));
        // “Fell more in Ashby (−30) than in Brant (−20)” compares the falls.
        boolean ofMoves = way > 0 && parts.get(way - 1).meaning() instanceof Meaning.Way;
        return ofMoves
                ? Optional.empty()
                : compared(way).map(direction -> new Stretch(direction, amount(second), amount(other)));
    }

    /** {@code 8.3 per cent, below the national rate of 6.9}; a number right before is how far below. */
    private Optional<Stretch> belowThe() {
        // “Lower than that of Ashby, 6.4 per cent”.
        int behind = back(isMark(second - 1) ? second - 2 : second - 1, Pairs::isNaming);
        int before = isLink(behind, "than") ? behind - 1 : behind;
        int other = nearest(before - 1);
        boolean said =
                other >= 0 && (isExceeding(before) || words(other + 1, before).anyMatch(SAYING::contains));
        boolean owned = behind >= 0 && words(behind + 1, second).anyMatch(Pairs::isOwning);
        return said && (owned || isThanIn(behind)) && isAlike(other)
                ? compared(before).map(direction -> new Stretch(direction, amount(second), amount(other)))
                : Optional.empty();
    }

    /** {@code is higher than in Aldine, [93.1]}. */
    private boolean isThanIn(int than) {
        return isLink(than, "than") && (isLink(than + 1, "in") || isLink(than + 1, "for")) && isMark(second - 1);
    }

    /** {@return the nearest number of the same measure before a position} */
    private int nearest(int from) {
        int at = back(from, this::isAside);
        while (at >= 0 && parts.get(at).meaning() instanceof Meaning.Amounted && !isAlike(at)) {
            at = back(at - 1, this::isAside);
        }
        return at;
    }

    private boolean isExceeding(int at) {
        return at >= 0 && EXCEEDING.contains(tokens.word(parts.get(at).from()));
    }

    private Optional<Direction> compared(int at) {
        if (at >= 0 && parts.get(at).meaning() instanceof Meaning.Hedged hedged) {
            return switch (hedged.hedge()) {
                case OVER, JUST_OVER -> Optional.of(Direction.UP);
                case UNDER, NEARLY -> Optional.of(Direction.DOWN);
                case EXACT, ABOUT, AT_LEAST, AT_MOST -> Optional.empty();
            };
        }
        boolean compares = at >= 0
                && parts.get(at).meaning() instanceof Meaning.Way way
                && (way.kind() == Vocabulary.WayKind.COMPARISON || isExceeding(at));
        return compares ? way(at) : Optional.empty();
    }

    /** {@code the national average of}, {@code England’s}: what a number is called before it is given. */
    private static boolean isNaming(Meaning meaning) {
        return meaning instanceof Meaning.Harmless
                || meaning instanceof Meaning.Made
                || meaning instanceof Meaning.When
                || Set.of("of", "in", "for").contains(word(meaning));
    }

    private static boolean isOwning(String word) {
        return OWNING.contains(word) || word.endsWith("'s") || word.endsWith("’s");
    }

    /** What may stand between two numbers that belong together. */
    private boolean isAside(Meaning meaning) {
        return !isStop(meaning) && !(meaning instanceof Meaning.Way) && !JOINING.contains(word(meaning));
    }

    private boolean isStop(Meaning meaning) {
        return meaning instanceof Meaning.Amounted || meaning instanceof Meaning.Turned;
    }

    /** {@code than the year before} is one part, and says for how long too. */
    private static boolean isThan(Meaning meaning) {
        return word(meaning).equals("than") || meaning instanceof Meaning.Lasting;
    }

    /** {@return the nearest position from one backwards whose meaning isn’t passed over; −1 when there is none near} */
    private int back(int from, Predicate<Meaning> passed) {
        int at = from;
        while (at >= 0 && from - at < FAR && passed.test(parts.get(at).meaning())) {
            at--;
        }
        return at >= 0 && from - at < FAR ? at : -1;
    }

    private Stream<String> words(int from, int to) {
        return from < to ? parts.subList(from, to).stream().map(part -> word(part.meaning())) : Stream.empty();
    }

    private Amount amount(int at) {
        return ((Meaning.Amounted) parts.get(at).meaning()).amount();
    }

    private Optional<Direction> way(int at) {
        return at >= 0 && parts.get(at).meaning() instanceof Meaning.Way way
                ? Optional.of(way.direction())
                : Optional.empty();
    }

    private boolean isLink(int at, String word) {
        return at >= 0 && word(parts.get(at).meaning()).equals(word);
    }

    private boolean isMark(int at) {
        return at >= 0 && isMark(parts.get(at).meaning());
    }

    private static boolean isMark(Meaning meaning) {
        return MARKS.contains(word(meaning));
    }

    private static String word(Meaning meaning) {
        return meaning instanceof Meaning.Harmless harmless
                ? harmless.word()
                : meaning instanceof Meaning.Link link ? link.word() : "";
    }

    /** The number at a position is one of the same measure; a unit that is named once is that of both. */
    private boolean isAlike(int at) {
        if (at < 0 || !(parts.get(at).meaning() instanceof Meaning.Amounted)) {
            return false;
        }
        Amount one = amount(at);
        Amount other = amount(second);
        boolean unit = one.unit() == other.unit() || one.unit() == AmountUnit.NONE;
        boolean many = one.per() == null || other.per() == null || one.per().compareTo(other.per()) == 0;
        return unit && many && one.form() == Form.PLAIN && other.form() == Form.PLAIN;
    }
}
