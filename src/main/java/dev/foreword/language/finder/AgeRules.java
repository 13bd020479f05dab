package dev.foreword.language.finder;

import dev.foreword.data.NumberNames;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.WordList;
import dev.foreword.language.finder.FinderRule.Begin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ages of those whom a text speaks of; an average age is a quantity. */
final class AgeRules {

    private static final Set<String> AGE = Set.of("age", "aged", "ages");
    private static final Set<String> LIMITS =
            WordList.of("up under over until turn turned turning turns reach reached reaches reaching");
    private static final Set<String> COMPARED = Set.of("older", "younger");
    private static final Set<String> PEOPLE = WordList.of("boy boys girl girls child children teenager teenagers");

    static final Set<String> WORDS =
            Stream.of(AGE, LIMITS, COMPARED, PEOPLE).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    static final List<FinderRule> ALL = List.of(
            new FinderRule(
                    MentionKind.AGE,
                    Begin.WORD,
                    AgeRules::age,
                    "Care leavers [aged 16 to 25]; [age can be restricted to 85].",
                    "The average age was 38."),
            new FinderRule(
                    MentionKind.AGE,
                    Begin.ANY,
                    AgeRules::old,
                    "Some [18-year-olds] and [two or three years old] ones",
                    "It took 18 years."),
            new FinderRule(
                    MentionKind.AGE,
                    Begin.WORD,
                    AgeRules::limit,
                    "Children [under 18], [under-fives] and [over-16s].",
                    "over 18 per cent"),
            new FinderRule(
                    MentionKind.AGE,
                    Begin.WORD,
                    AgeRules::people,
                    "A [boy of 12] was there.",
                    "children of 12 families"),
            new FinderRule(
                    MentionKind.AGE,
                    Begin.WORD,
                    AgeRules::older,
                    "Those [older than ten] and [younger than 5].",
                    "larger than ten"),
            new FinderRule(
                    MentionKind.AGE, Begin.OTHER, AgeRules::andOver, "Those who are [18+] and [16s]", "It is 18 + 2."));

    /** Behind these, a limit is one of age: {@code children under 5}. */
    private static final Set<String> GROUPS = WordList.of("""
            children boys girls pupils babies infants people adults those women men anyone everyone drivers patients
            residents""");

    private static final int OLDEST = 120;
    private static final int TEN = 10;
    private static final int YOUNG = 25;
    private static final int LONGEST_WAY = 4;

    /** A preposition leads from the age to its number: {@code age of 16}, {@code age can be restricted to 85}. */
    private static final Set<String> LEADING =
            WordList.of("of under over from about between at to than below above up");

    /** With these, the age was measured. */
    private static final Set<String> MEASURING = WordList.of("""
            average mean median is was were fell rose fallen risen increased decreased compared""");

    private static final Set<String> OPEN_ENDS = WordList.of("over under above older younger below up");
    private static final Set<String> PLURAL_NUMBERS =
            WordList.of("ones twos threes fours fives sixes sevens eights nines tens");
    private static final Set<String> FOLLOWERS =
            WordList.of("and or to who with in when years at is are was were can must may should living leaving for");

    private AgeRules() {}

    private static int age(Tokens tokens, int at) {
        if (!AGE.contains(tokens.word(at)) || MEASURING.contains(tokens.word(at - 1))) {
            return at;
        }
        int number = at + 1;
        while (number <= at + LONGEST_WAY
                && tokens.kind(number) == TokenKind.WORD
                && !isAge(tokens, number)
                && !MEASURING.contains(tokens.word(number))) {
            number++;
        }
        boolean led = number == at + 1 || LEADING.contains(tokens.word(number - 1));
        return led && isAge(tokens, number) ? list(tokens, number + 1) : at;
    }

    private static boolean isAge(Tokens tokens, int at) {
        return NumberList.isPlain(tokens, at, OLDEST) || (tokens.kind(at) == TokenKind.NUMBER && isYears(tokens, at));
    }

    /** A number with {@code years} behind it, that is no longer than a life. */
    private static boolean isYears(Tokens tokens, int at) {
        return tokens.get(at).text().length() <= 2
                && tokens.word(tokens.behindHyphen(at + 1)).startsWith("year");
    }

    /** {@code 16 to 25}, {@code 10 or over}, {@code 5, 6 and 7}. */
    private static int list(Tokens tokens, int from) {
        int end = from;
        while (true) {
            int comma = tokens.is(end, ",") ? end + 1 : end;
            int joint = NumberList.behindJoint(tokens, comma);
            boolean openEnd = joint > comma && OPEN_ENDS.contains(tokens.word(joint));
            boolean next = joint > end && (NumberList.isPlain(tokens, joint, OLDEST) || openEnd);
            if (!next) {
                return end;
            }
            end = joint + 1;
        }
    }

    /** {@code 18-year-olds}, {@code 2 or 3 years old}, {@code 16 years of age}. */
    private static int old(Tokens tokens, int at) {
        if (!isBeginning(tokens, at)) {
            return at;
        }
        int end = at + 1;
        int joint = NumberList.behindJoint(tokens, end);
        if (joint > end && isBeginning(tokens, joint)) {
            end = joint + 1;
        }
        int years = tokens.behindHyphen(end);
        boolean time =
                tokens.word(years).startsWith("year") || tokens.word(years).startsWith("month");
        int old = tokens.behindHyphen(years + 1);
        if (time && tokens.word(old).startsWith("old") && !tokens.is(old, "older")) {
            return old + 1;
        }
        return time && tokens.are(years + 1, "of", "age") ? years + 3 : at;
    }

    private static boolean isBeginning(Tokens tokens, int at) {
        boolean digits =
                tokens.kind(at) == TokenKind.NUMBER && tokens.get(at).text().length() <= 2;
        return digits
                || (tokens.kind(at) == TokenKind.WORD
                        && NumberNames.cardinal(tokens.word(at)).isPresent());
    }

    private static int limit(Tokens tokens, int at) {
        if (!LIMITS.contains(tokens.word(at)) && !tokens.are(at, "up", "to")) {
            return at;
        }
        int last = tokens.is(at, "up") ? at + 1 : at;
        boolean hyphen = tokens.kind(last + 1) == TokenKind.HYPHEN;
        int number = tokens.behindHyphen(last + 1);
        if (hyphen && PLURAL_NUMBERS.contains(tokens.word(number))) {
            return number + 1;
        }
        int end = number + 1;
        boolean plural = tokens.is(end, "s") && tokens.isGlued(end);
        boolean short2 = tokens.kind(number) == TokenKind.NUMBER
                && tokens.get(number).text().length() <= 2;
        if (short2 && (plural || hyphen)) {
            return plural ? end + 1 : end;
        }
        boolean young = NumberList.isPlain(tokens, number, YOUNG) && !NumberList.isPlain(tokens, number, TEN - 1);
        boolean people = GROUPS.contains(tokens.word(at - 1)) && NumberList.isPlain(tokens, number, OLDEST);
        return (young || people) && short2 && isFollowed(tokens, end) ? list(tokens, end) : at;
    }

    private static boolean isFollowed(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.END
                || tokens.kind(at) == TokenKind.MARK
                || FOLLOWERS.contains(tokens.word(at));
    }

    private static int older(Tokens tokens, int at) {
        boolean than = COMPARED.contains(tokens.word(at)) && tokens.is(at + 1, "than");
        return than && NumberList.isPlain(tokens, at + 2, OLDEST) ? at + 3 : at;
    }

    private static int people(Tokens tokens, int at) {
        boolean of = PEOPLE.contains(tokens.word(at)) && tokens.is(at + 1, "of");
        return of && NumberList.isPlain(tokens, at + 2, YOUNG) && isFollowed(tokens, at + 3)
                ? list(tokens, at + 3)
                : at;
    }

    /** {@code 18+}, and {@code 16s} by itself. */
    private static int andOver(Tokens tokens, int at) {
        boolean number =
                tokens.kind(at) == TokenKind.NUMBER && tokens.get(at).text().length() <= 2;
        boolean mark = tokens.isGlued(at + 1) && (tokens.is(at + 1, "+") || tokens.is(at + 1, "s"));
        return number && mark ? at + 2 : at;
    }
}
