package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.evidence.claim.PeriodReader.Mention;
import dev.foreword.language.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what a sentence says of every step between two times: {@code fell in each month from January to June}. */
final class Throughout {

    private static final Set<String> EACH = Set.of("each", "every");
    private static final Set<String> TIMES = Set.of("year", "month", "quarter");
    private static final Set<String> JOINTS = Set.of("to", "until");

    private Throughout() {}

    static Optional<Assertion> of(Clause clause) {
        Range sentence = clause.sentence();
        return IntStream.range(sentence.from(), sentence.to())
                .filter(at -> EACH.contains(clause.tokens().word(at)))
                .mapToObj(at -> at(clause.tokens(), at, sentence))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Assertion> at(Tokens tokens, int each, Range sentence) {
        String verb = tokens.word(tokens.is(each - 1, "in") ? each - 2 : each - 1);
        boolean led = TIMES.contains(tokens.word(each + 1)) && tokens.is(each + 2, "from");
        if (!led || !Vocabulary.isWay(verb, Vocabulary.WayKind.VERB)) {
            return Optional.empty();
        }
        List<Mention> times = PeriodReader.mentions(tokens, new Range(each + 3, sentence.to()));
        boolean joined = times.size() > 1
                && times.get(0).at() == each + 3
                && JOINTS.contains(tokens.word(times.get(0).to()))
                && times.get(1).at() == times.get(0).to() + 1;
        return joined
                ? Vocabulary.way(verb)
                        .map(way -> new Assertion.EachStep(
                                way, times.get(0).period(), times.get(1).period()))
                : Optional.empty();
    }
}
