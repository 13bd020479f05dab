package dev.foreword.evidence.claim;

import dev.foreword.language.Amount;
import java.util.List;
import java.util.OptionalInt;

/** One thing that the words of a claim say. A claim holds when all that it says holds. */
public sealed interface Assertion {

    /**
     * Has an answer for each thing that words can say: one that is new and unanswered doesn’t compile.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {
        R visit(Given given);

        R visit(Listed listed);

        R visit(Ends ends);

        R visit(End end);

        R visit(Stretch stretch);

        R visit(Folded folded);

        R visit(AlsoSaid alsoSaid);

        R visit(Also also);

        R visit(Went went);

        R visit(Flat flat);

        R visit(Stayed stayed);

        R visit(How how);

        R visit(EachStep each);

        R visit(EveryTime everyTime);

        R visit(Running running);

        R visit(FirstSince firstSince);

        R visit(FirstTime firstTime);

        R visit(Place place);

        R visit(Called called);

        R visit(Asked asked);

        R visit(Among among);

        R visit(ShareOf shareOf);

        R visit(Balance balance);

        R visit(Lasted lasted);

        R visit(Yearly yearly);

        R visit(Each each);

        R visit(PerOne perOne);

        R visit(Made made);

        R visit(When when);
    }

    /** {@return what a visitor answers to it} */
    <R> R accept(Visitor<R> visitor);

    /** What a number is to the change that is spoken of. */
    enum Role {
        /** The number itself. */
        LEVEL,
        /** How much it changed: {@code by 5 per cent}, {@code 5 per cent more}. */
        BY,
        /** Where it went: {@code fell to 27}. */
        TO,
        /** Where it came from. */
        FROM
    }

    /**
     * The number of the claim.
     *
     * @param hedge how closely
     * @param amount the number
     * @param role what it is to a change
     */
    record Given(Hedge hedge, Amount amount, Role role) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Several numbers of one kind, in order: {@code 40, 50 and 60}.
     *
     * @param each the numbers; at least two
     */
    record Listed(List<Given> each) implements Assertion {

        /** Copies the list. */
        public Listed {
            each = List.copyOf(each);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Both ends of a change: {@code from 10 to 24}. */
    record Ends(Amount from, Amount to) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code fell by [4.7 per cent] from 55,100}: where a change began, or ended, stands behind it.
     *
     * @param amount the number
     * @param isStart whether the change began there
     */
    record End(Amount amount, boolean isStart) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code fell from 2,520 in 2018 to [2,390]}: the other end stands outside the claim.
     *
     * @param direction which way it went
     * @param from where it came from
     * @param to where it went
     */
    record Stretch(Direction direction, Amount from, Amount to) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code 13.9 is more than twice the [6.2] of 2015}: one number is so many times the other.
     *
     * @param hedge how closely
     * @param times how many times
     * @param number the number above
     * @param base what it is a multiple of
     */
    record Folded(Hedge hedge, Amount times, Amount number, Amount base) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code A third (33 per cent)}: the same share in words. */
    record AlsoSaid(Hedge hedge, Amount amount) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The same change in another measure: {@code 11,421 (25.9 per cent) more}. */
    record Also(Hedge hedge, Amount amount) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code rose}, {@code fewer}.
     *
     * @param direction which way
     * @param inTime whether something is said to have moved, and not that it is more or less than another
     */
    record Went(Direction direction, boolean inTime) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code unchanged}, {@code broadly flat}. */
    record Flat(boolean exactly) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code remained at}: the time before had the same value. */
    record Stayed() implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code sharply}, {@code slightly}. */
    record How(Manner manner) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code fell in each month from January to June}: every step between two times went the same way.
     *
     * @param direction which way
     * @param first the time before the first step
     * @param last the time of the last step
     */
    record EachStep(Direction direction, Period first, Period last) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code every year}, {@code steadily}: no step goes the other way. */
    record EveryTime(Direction direction) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code for the fourth year running}. */
    record Running(Direction direction, int years) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code the first rise since 2009}. */
    record FirstSince(Direction direction, OptionalInt since, OptionalInt years) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code exceeded 80,000 for the first time}: no time before did. */
    record FirstTime(OptionalInt since) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A place in an order.
     *
     * @param place 1 for the first
     * @param top whether the highest is the first
     * @param shared whether others have it too
     * @param ofTimes whether it is a place among times, and not among places
     * @param of the largest fall and the largest rise are two orders; {@code SAME} when no direction is named
     * @param back how far back it holds
     * @param isClaimed whether it stands in the brackets, and not only round them
     */
    record Place(int place, boolean top, boolean shared, boolean ofTimes, Direction of, Back back, boolean isClaimed)
            implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * How far back something holds; as far as the table goes when nothing is said.
     *
     * @param since the year since which it holds
     * @param years for how many years it holds
     */
    record Back(OptionalInt since, OptionalInt years) {}

    /**
     * What the sentence calls its number, outside the number’s own words: {@code had the highest rate, at 47.9}. It is said
     * of the number when its noun is the number’s measure.
     *
     * @param place the place
     * @param noun the words that say of what it is a place; empty when none do
     * @param isSure whether it is said of the number where no column of the table has the noun’s name
     */
    record Called(Place place, List<String> noun, boolean isSure) implements Assertion {

        /** Copies the list. */
        public Called {
            noun = List.copyOf(noun);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * What the sentence may ask of the rows that its number counts, or of the row that it names: {@code [three] attended more
     * than 4,000}, {@code [three] grew}, {@code [Camden] had the fewest}.
     *
     * @param limits the numbers that set a limit
     * @param ways the directions
     * @param tops for each order of which the first is named, whether its first is the highest
     */
    record Asked(List<Given> limits, List<Direction> ways, List<Boolean> tops) implements Assertion {

        /** Copies the lists. */
        public Asked {
            limits = List.copyOf(limits);
            ways = List.copyOf(ways);
            tops = List.copyOf(tops);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code third of nine}: how many were ranked. */
    record Among(int many) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShareOf(Quantifier quantifier) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code a deficit of}. */
    record Balance(boolean positive) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code over five years}. */
    record Lasted(int years) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code by 5 per cent a year}. */
    record Yearly() implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code £500 a week}. */
    record Each(String unit) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code £776 per head}. */
    record PerOne() implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code an average of}. */
    record Made(Statistic statistic) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code in 2015/16}, within the words of the claim. */
    record When(Period period) implements Assertion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
