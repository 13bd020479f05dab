package dev.foreword.language.finder;

import dev.foreword.language.Months;
import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.finder.FinderRule.Begin;
import java.util.List;

/** Days, months, years and times. */
final class DateRules {

    static final List<FinderRule> ALL = List.of(
            new FinderRule(
                    MentionKind.DATE,
                    Begin.OTHER,
                    DateRules::dayAndMonth,
                    "From [1 to 3 May] and on [31 March 2016].",
                    "In May 31 councils answered."),
            new FinderRule(
                    MentionKind.DATE,
                    Begin.WORD,
                    DateRules::between,
                    "It closed [between 20 and 30 June].",
                    "between 20 and 30 councils"),
            new FinderRule(
                    MentionKind.DATE,
                    Begin.WORD,
                    DateRules::monthAndDay,
                    "On [March 3, 2016] it began.",
                    "In May 1,200 came."),
            new FinderRule(
                    MentionKind.DATE,
                    Begin.OTHER,
                    DateRules::inDigits,
                    "On [31/03/2016] it began.",
                    "It was 31 of 2016."),
            new FinderRule(
                    MentionKind.TIME,
                    Begin.OTHER,
                    DateRules::time,
                    "At [10.30am] it began.",
                    "It was 10.30 on average."),
            new FinderRule(
                    MentionKind.YEAR,
                    Begin.OTHER,
                    DateRules::year,
                    "In [2014] and in [2015/16] it grew.",
                    "There were 2014 million of them."),
            new FinderRule(MentionKind.ORDINAL, Begin.OTHER, DateRules::ordinal, "The [3rd] edition", "It is 3 to 1."));

    private static final int LAST_DAY = 31;

    /** {@code on 3, 4 and 5 May} takes fewer tokens. */
    private static final int LONGEST_LIST = 10;

    private DateRules() {}

    private static int dayAndMonth(Tokens tokens, int at) {
        if (!isDay(tokens.get(at))) {
            return at;
        }
        int last = at;
        int next = NumberList.behindJoint(tokens, at + 1);
        while (next > last + 1 && isDay(tokens.get(next)) && next - at < LONGEST_LIST) {
            last = next;
            next = NumberList.behindJoint(tokens, last + 1);
        }
        int month = tokens.is(last + 1, "of") ? last + 2 : last + 1;
        return Months.isMonth(tokens.get(month)) ? behindYear(tokens, month + 1) : at;
    }

    private static int between(Tokens tokens, int at) {
        int end = tokens.is(at, "between") ? dayAndMonth(tokens, at + 1) : at;
        return end > at + 1 ? end : at;
    }

    private static int monthAndDay(Tokens tokens, int at) {
        if (!Months.isMonth(tokens.get(at))) {
            return at;
        }
        if (tokens.kind(at + 1) == TokenKind.YEAR) {
            return at + 2;
        }
        // “In May 12 councils …” begins a count: a day is followed by a year or by the end of its clause.
        int behind = behindYear(tokens, at + 2);
        boolean closed = behind > at + 2
                || tokens.kind(at + 1) == TokenKind.ORDINAL
                || tokens.endsClause(at + 2)
                || tokens.is(at + 2, ",");
        return isDay(tokens.get(at + 1)) && closed ? behind : at;
    }

    private static int behindYear(Tokens tokens, int at) {
        int year = tokens.is(at, ",") ? at + 1 : at;
        return tokens.kind(year) == TokenKind.YEAR ? year + 1 : at;
    }

    private static boolean isDay(Token token) {
        boolean digits = token.is(TokenKind.ORDINAL) || token.is(TokenKind.NUMBER);
        String text = token.text();
        int length = token.is(TokenKind.ORDINAL) ? text.length() - 2 : text.length();
        return digits
                && length <= 2
                && text.chars().limit(length).allMatch(Character::isDigit)
                && Integer.parseInt(text.substring(0, length)) <= LAST_DAY;
    }

    private static int inDigits(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.DATE ? at + 1 : at;
    }

    private static int time(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.TIME ? at + 1 : at;
    }

    private static int year(Tokens tokens, int at) {
        boolean decade = tokens.kind(at) == TokenKind.YEAR && tokens.word(at).endsWith("s");
        return decade || tokens.year(at).isPresent() ? at + 1 : at;
    }

    private static int ordinal(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.ORDINAL ? at + 1 : at;
    }
}
