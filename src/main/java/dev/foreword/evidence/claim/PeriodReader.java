package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads times by themselves: of labels, and all that a stretch of text names. */
public final class PeriodReader {

    private PeriodReader() {}

    /**
     * A time that a text names.
     *
     * @param period the time
     * @param at the position of its first token
     * @param to the position behind its last
     */
    public record Mention(Period period, int at, int to) {}

    /** {@return the time that a label is, if it is nothing else: {@code January 2021}, {@code 2015/16}} */
    public static Optional<Period> label(String text) {
        Tokens tokens = Tokens.of(text);
        return TimeParts.when(tokens, 0)
                .filter(part -> part.to() == tokens.size())
                .map(part -> ((Meaning.When) part.meaning()).period());
    }

    /** {@return the position of the first token that names a time; behind the last if none does} */
    public static int first(Tokens tokens) {
        int at = 0;
        while (at < tokens.size() && TimeParts.when(tokens, at).isEmpty()) {
            at++;
        }
        return at;
    }

    /** {@return the times that some tokens name, in order} */
    public static List<Mention> mentions(Tokens tokens, Range range) {
        List<Mention> found = new ArrayList<>();
        for (int at = range.from(); at < range.to(); ) {
            Optional<Part> part = TimeParts.when(tokens, at);
            if (part.isPresent()) {
                found.add(new Mention(
                        ((Meaning.When) part.get().meaning()).period(),
                        at,
                        part.get().to()));
                at = part.get().to();
            } else {
                at++;
            }
        }
        return found;
    }
}
