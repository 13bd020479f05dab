package dev.foreword.language.finder;

import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.language.Form;
import dev.foreword.language.Phrase;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.WordList;
import dev.foreword.language.finder.FinderRule.Begin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What is left and can be read is a quantity, unless it is a small number in words or an idiom. */
final class QuantityRules {

    static final List<FinderRule> ALL = List.of(new FinderRule(
            MentionKind.QUANTITY,
            Begin.ANY,
            QuantityRules::quantity,
            "Some [29.2 per cent], or [two in five], and [£2.96bn]; [a third] of [twenty] [doubled].",
            "Three charities had a double room, and in the first half of it one third party."));

    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Before a half, these make it one of two: {@code the second half of the year}. */
    private static final Set<String> BEFORE_HALF = Set.of("first", "second", "other", "better", "latter");

    private static final Set<String> BEHIND_HALF =
            WordList.of("year years hour hours day days way term terms time size board price brother sister hearted");

    /** Behind {@code double} and its kind these show that something is compared; a noun makes it an adjective. */
    private static final Set<String> COMPARING = WordList.of("""
            the that what its their this these those of in by to since over from as his her our between when than for
            and or but again""");

    private static final Set<String> BEHIND_TWICE =
            WordList.of("the that what its their as his her this these those our");
    private static final Set<String> ADJECTIVES = WordList.of("double treble triple quadruple quintuple sextuple");

    private QuantityRules() {}

    private static int quantity(Tokens tokens, int at) {
        return QuantityReader.read(tokens, at)
                .filter(phrase -> isQuantity(tokens, phrase))
                .map(Phrase::to)
                .orElse(at);
    }

    private static boolean isQuantity(Tokens tokens, Phrase phrase) {
        return phrase.amount().form().accept(new Judge(tokens, phrase));
    }

    /** Tells which forms of amount need evidence where they stand. */
    private record Judge(Tokens tokens, Phrase phrase) implements Form.Visitor<Boolean> {

        @Override
        public Boolean visit(Form.Plain plain) {
            boolean hyphen = tokens.kind(phrase.to()) == TokenKind.HYPHEN;
            // The twenty-first century and a ten-point plan have no number that could be looked up.
            return hasDigits(tokens, phrase) || (isLarge(phrase.amount()) && !hyphen);
        }

        @Override
        public Boolean visit(Form.Share share) {
            return hasDigits(tokens, phrase) || !share.exactly() || share.part().compareTo(TEN) >= 0;
        }

        @Override
        public Boolean visit(Form.Fraction fraction) {
            return !isIdiom(tokens, phrase);
        }

        @Override
        public Boolean visit(Form.Ratio ratio) {
            return true;
        }

        @Override
        public Boolean visit(Form.Multiple multiple) {
            return !multiple.bare() || isComparison(tokens, phrase);
        }

        @Override
        public Boolean visit(Form.Range range) {
            return hasDigits(tokens, phrase) || isLarge(range.high());
        }
    }

    /** House style writes numbers below ten in words, and they are seldom what a reader would look up. */
    private static boolean isLarge(Amount amount) {
        boolean unit = amount.unit() != AmountUnit.NONE && amount.unit() != AmountUnit.PEOPLE;
        return amount.value().abs().compareTo(TEN) >= 0 || unit;
    }

    private static boolean hasDigits(Tokens tokens, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (tokens.kind(i) == TokenKind.NUMBER || tokens.kind(i) == TokenKind.YEAR) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComparison(Tokens tokens, Phrase phrase) {
        String word = tokens.word(phrase.from());
        String next = tokens.word(phrase.to());
        if (word.equals("twice")) {
            return BEHIND_TWICE.contains(next);
        }
        boolean alone = tokens.kind(phrase.to()) == TokenKind.MARK || tokens.kind(phrase.to()) == TokenKind.END;
        return !ADJECTIVES.contains(word) || alone || COMPARING.contains(next);
    }

    private static boolean isIdiom(Tokens tokens, Phrase phrase) {
        boolean half = tokens.word(phrase.to() - 1).equals("half");
        String next = tokens.word(phrase.to());
        boolean article = next.equals("a") || next.equals("an");
        String noun = article ? tokens.word(phrase.to() + 1) : next;
        return half && (BEFORE_HALF.contains(tokens.word(phrase.from() - 1)) || BEHIND_HALF.contains(noun));
    }
}
