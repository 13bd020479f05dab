package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.evidence.claim.Period;
import dev.foreword.evidence.claim.PeriodReader;
import dev.foreword.evidence.claim.PeriodReader.Mention;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks whether the caption or the heading over a text agrees: under “2015” a number is of 2015, unless the text itself says
 * of when it is. A heading that only mentions a year, “The 2015 review”, says nothing of the numbers below it.
 */
final class SettingCheck {

    private static final Set<String> DATING = Set.of("in", "during", "for", "on", "at");

    /** Words by which a sentence looks away from the time of its heading. */
    private static final Set<String> ELSEWHEN = Set.of(
            "before",
            "earlier",
            "previous",
            "previously",
            "ago",
            "last",
            "compared",
            "than",
            "against",
            "later",
            "then",
            "now",
            "today",
            "latest",
            "since",
            "following",
            "next",
            "after",
            "afterwards",
            "from",
            "up",
            "down",
            "once",
            "originally",
            "until",
            "baseline");

    private SettingCheck() {}

    /** {@return what doesn’t agree} */
    static Optional<Finding> check(Subject subject) {
        List<Period> own = Labels.periods(subject.quantity().cells());
        if (own.isEmpty() || datesItself(subject)) {
            return Optional.empty();
        }
        return over(subject)
                .filter(said -> own.stream().noneMatch(period -> period.admits(said)))
                .filter(said -> subject.quantity().cells().stream()
                        .map(CellSpan::table)
                        .allMatch(table -> Labels.has(table, said)))
                .map(said -> new Finding(
                        Rule.CLAIM_CONTEXT,
                        "this stands under " + said.words() + ", and the number is of "
                                + own.stream().map(Period::words).collect(Collectors.joining(" and "))
                                + subject.places(),
                        "name the time of the number in its sentence, or point at the cell that is meant"));
    }

    /** A text that has named a time, or looks back or ahead from one, is no longer under that of its heading. */
    private static boolean datesItself(Subject subject) {
        Tokens tokens = subject.clause().tokens();
        Range sentence = subject.clause().sentence();
        return subject.surface().dated() < sentence.to()
                || IntStream.range(sentence.from(), sentence.to()).anyMatch(at -> ELSEWHEN.contains(tokens.word(at)));
    }

    /** The nearest that names a time decides; one that names several leaves it open. */
    private static Optional<Period> over(Subject subject) {
        for (Tokens over : subject.surface().over()) {
            List<Mention> mentions = PeriodReader.mentions(over, new Range(0, over.size()));
            if (!mentions.isEmpty()) {
                Mention first = mentions.get(0);
                boolean one = mentions.size() == 1 && first.period().year() != null;
                return one && isDate(over, first) ? Optional.of(first.period()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code 2015}, {@code Children in 2015}, {@code 2015: a bad year}; not {@code the 2015 review}, {@code since 2015}. */
    private static boolean isDate(Tokens tokens, Mention mention) {
        boolean opens = mention.at() == 0
                || DATING.contains(tokens.word(mention.at() - 1))
                || DATING.contains(tokens.word(mention.at()))
                || isMark(tokens, mention.at() - 1);
        return opens && (mention.to() >= tokens.size() || isMark(tokens, mention.to()));
    }

    private static boolean isMark(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.MARK && !tokens.get(at).text().equals("’");
    }
}
