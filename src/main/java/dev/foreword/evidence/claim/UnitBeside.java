package dev.foreword.evidence.claim;

import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.language.Phrase;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The unit that stands beside a printed value which has one itself: {@code ${wait} weeks}, where the table says weeks. A
 * reader shall see it once, and never two that differ.
 */
public final class UnitBeside {

    /** No unit is longer than this, in tokens: {@code suspensions for every 10,000}. */
    private static final int LONGEST = 6;

    private final Tokens tokens;
    private final int first;
    private final int number;
    private final int end;

    private UnitBeside(Tokens tokens, int first, int number, int end) {
        this.tokens = tokens;
        this.first = first;
        this.number = number;
        this.end = end;
    }

    /**
     * {@return what stands beside a value; empty when the value is no number with a unit}
     *
     * @param tokens the passage
     * @param from the first token of the value
     * @param to the token behind it
     */
    public static Optional<UnitBeside> of(Tokens tokens, int from, int to) {
        int number = from;
        while (tokens.kind(number) == TokenKind.SIGN || tokens.kind(number) == TokenKind.CURRENCY) {
            number++;
        }
        boolean digits = tokens.kind(number) == TokenKind.NUMBER || tokens.kind(number) == TokenKind.YEAR;
        UnitBeside found = new UnitBeside(tokens, from, number, to);
        boolean unit = digits && (found.hasSuffix() || found.hasCurrency());
        return unit && found.read().isPresent() ? Optional.of(found) : Optional.empty();
    }

    /** {@return the value without what the words beside it say too; empty when they say nothing of it} */
    public Optional<String> once() {
        boolean suffix = isSuffixSaid();
        boolean currency = isCurrencySaid();
        if (!suffix && !currency) {
            return Optional.empty();
        }
        String sign = tokens.between(first, hasCurrency() ? number - 1 : number);
        String mark = currency ? "" : tokens.between(hasCurrency() ? number - 1 : number, number);
        return Optional.of(sign + mark + tokens.between(number, suffix ? number + 1 : end));
    }

    /** {@return the words beside the value that give it another unit than its own} */
    public Optional<String> other() {
        Amount own = own();
        boolean measured = own.unit() != AmountUnit.NONE || own.per() != null;
        if (hasCurrencyBefore() && !isCurrencySaid() && measured) {
            return Optional.of(tokens.get(first - 1).text());
        }
        return isSuffixSaid()
                ? Optional.empty()
                : beside().filter(UnitBeside::isMeasured).map(this::words);
    }

    private String words(Amount beside) {
        return beside.words().substring(tokens.get(number).text().length()).strip();
    }

    private boolean hasSuffix() {
        return end > number + 1;
    }

    private boolean hasCurrency() {
        return number > first && tokens.kind(number - 1) == TokenKind.CURRENCY;
    }

    private boolean hasCurrencyBefore() {
        return tokens.kind(first - 1) == TokenKind.CURRENCY && tokens.isGlued(first);
    }

    private boolean isCurrencySaid() {
        boolean before = hasCurrencyBefore() && tokens.is(first - 1, tokens.word(number - 1));
        AmountUnit unit = own().unit();
        boolean behind = unit.isMoney()
                && beside().filter(b -> b.unit() == unit && b.magnitude() == own().magnitude())
                        .isPresent();
        return hasCurrency() && (before || behind);
    }

    private boolean isSuffixSaid() {
        return hasSuffix() && (isRepeated() || beside().filter(this::isOwn).isPresent());
    }

    /** The very words of the unit stand behind it, whatever they mean. */
    private boolean isRepeated() {
        return IntStream.range(number + 1, end).allMatch(at -> tokens.is(at + end - number - 1, tokens.word(at)));
    }

    private boolean isOwn(Amount beside) {
        Amount own = own();
        boolean unit = beside.unit() == own.unit()
                || (beside.unit() == AmountUnit.NONE && own.unit().isMoney());
        boolean many = own.per() == null
                ? beside.per() == null
                : beside.per() != null && own.per().compareTo(beside.per()) == 0;
        return isMeasured(beside) && unit && many && beside.magnitude() == own.magnitude();
    }

    private static boolean isMeasured(Amount amount) {
        return amount.unit() != AmountUnit.NONE || amount.per() != null || amount.magnitude() != null;
    }

    private Amount own() {
        return read().orElseThrow();
    }

    /** Empty for a name that begins with a number, “12, High Street”. */
    private Optional<Amount> read() {
        return QuantityReader.readPlain(Tokens.of(tokens.between(first, end)), 0)
                .map(Phrase::amount);
    }

    /** {@return the number as it would be read without its own unit} */
    private Optional<Amount> beside() {
        int last = end;
        while (last < tokens.size() && last < end + LONGEST && !tokens.endsSentence(last)) {
            last++;
        }
        if (last == end) {
            return Optional.empty();
        }
        String behind = tokens.text()
                .substring(tokens.get(end - 1).to(), tokens.get(last - 1).to());
        return AmountParts.plain(Tokens.of(tokens.get(number).text() + behind), 0);
    }
}
