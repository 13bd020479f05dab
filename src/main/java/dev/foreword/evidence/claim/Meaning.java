package dev.foreword.evidence.claim;

import dev.foreword.language.Amount;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What one part of a claim’s words means by itself. */
sealed interface Meaning {

    /** {@code about}, {@code more than}. */
    record Hedged(Hedge hedge) implements Meaning {}

    /** A number with its unit. */
    record Amounted(Amount amount) implements Meaning {}

    /** {@code rose}, {@code a fall}, {@code fewer}, {@code below}. */
    record Way(
            Direction direction,
            Vocabulary.WayKind kind,
            @Nullable Manner manner) implements Meaning {}

    /** {@code unchanged}; {@code broadly flat}. */
    record Flat(boolean exactly) implements Meaning {}

    /**
     * {@code second highest}, {@code a record low}.
     *
     * @param place 1 for the first
     * @param top whether the highest is the first
     * @param shared whether others have it too: {@code joint fourth}
     * @param ofAllTimes whether it is a place among times and not among places: {@code record}, {@code peaked}
     */
    record Order(int place, boolean top, boolean shared, boolean ofAllTimes) implements Meaning {}

    /** {@code third} by itself, which is a place only where something is ranked. */
    record Ordinal(int place) implements Meaning {}

    /** {@code since 2009}, {@code in nine years}, {@code on record}: how far back a place or a first time holds. */
    record Reach(OptionalInt since, OptionalInt years) implements Meaning {}

    /** {@code for the fourth year running}. */
    record Running(int years) implements Meaning {}

    /** {@code every year}, {@code steadily}. */
    record EachTime() implements Meaning {}

    /** {@code for the first time}; {@code the first} before a direction. */
    record First() implements Meaning {}

    /** {@code over five years}, {@code on the previous year}. */
    record Lasting(int years) implements Meaning {}

    /** {@code a year}, {@code annually}. */
    record Yearly() implements Meaning {}

    /** {@code a week}, {@code a month}: what a sum is paid for. */
    record Each(String unit) implements Meaning {}

    /** {@code per head}, {@code per pupil}. */
    record PerOne() implements Meaning {}

    /** {@code in 2015/16}, {@code in March 2020}. */
    record When(Period period) implements Meaning {}

    record Quantified(Quantifier quantifier) implements Meaning {}

    /** {@code sharply}, {@code slightly}. */
    record Mannered(Manner manner) implements Meaning {}

    /** {@code remained at}. */
    record Stayed() implements Meaning {}

    /** {@code deficit}, {@code surplus}. */
    record Balanced(boolean positive) implements Meaning {}

    /** {@code average}, {@code median}, {@code total}. */
    record Made(Statistic statistic) implements Meaning {}

    /** {@code not}, {@code without}: what turns a claim round. */
    record Turned(String word) implements Meaning {}

    /** {@code several}, {@code many}: a number that isn’t given. */
    record Vague(String word) implements Meaning {}

    /** {@code aged 10 or over}, {@code section 17}, {@code five-year}: a number that isn’t claimed. */
    record Aside() implements Meaning {}

    /** A word that holds the rest together: {@code by}, {@code to}, {@code from}, {@code than}, a comma. */
    record Link(String word) implements Meaning {}

    /** A word that can’t change what is true. */
    record Harmless(String word) implements Meaning {}

    /** A word that isn’t known. */
    record Unknown(String word) implements Meaning {}
}
