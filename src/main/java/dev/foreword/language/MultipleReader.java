package dev.foreword.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a multiple: {@code doubled}, {@code halved}, {@code sevenfold}, {@code seven-fold}, {@code 2.5 times}. */
final class MultipleReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** Behind {@code times} these say how often something happens: {@code three times a week}. */
    private static final Set<String> OFTEN = Set.of("a", "an", "per", "each", "every", "in", "during", "since");

    private MultipleReader() {}

    static Optional<Phrase> read(Start start) {
        Tokens tokens = start.tokens();
        int at = start.at();
        String word = tokens.word(at);
        if (AmountWords.isHalving(word)) {
            return Optional.of(bare(tokens, at, HALF, TENTH));
        }
        OptionalInt times = AmountWords.multiple(word);
        if (times.isPresent()) {
            boolean often = word.equals("twice") && OFTEN.contains(tokens.word(at + 1));
            return often
                    ? Optional.empty()
                    : Optional.of(bare(tokens, at, BigDecimal.valueOf(times.getAsInt()), BigDecimal.ONE));
        }
        return start.number().flatMap(number -> times(tokens, at, number));
    }

    private static Optional<Phrase> times(Tokens tokens, int at, NumberReader.Found number) {
        int next = tokens.behindHyphen(number.end());
        boolean often = number.isWhole() && OFTEN.contains(tokens.word(next + 1));
        boolean times = tokens.is(next, "times") && !often;
        boolean multiple = times || tokens.is(next, "fold") || (tokens.is(next, "x") && tokens.isGlued(next));
        if (!multiple) {
            return Optional.empty();
        }
        Amount amount = amount(number.value(), number.step(), false, tokens.between(at, next + 1));
        return Optional.of(new Phrase(amount, at, next + 1));
    }

    private static Phrase bare(Tokens tokens, int at, BigDecimal times, BigDecimal step) {
        return new Phrase(amount(times, step, true, tokens.get(at).text()), at, at + 1);
    }

    private static Amount amount(BigDecimal times, BigDecimal step, boolean bare, String words) {
        return new Amount(times, step, AmountUnit.NONE, null, null, new Form.Multiple(bare), words);
    }
}
