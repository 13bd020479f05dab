package dev.foreword.evidence.verify;

import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Hedge;
import dev.foreword.language.Amount;
import dev.foreword.language.Phrase;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.Tokens;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Holds a claim in another language against its data as far as that goes without reading it: its digits, in any
 * magnitude, since the word for a million isn’t known either.
 */
public final class ForeignCheck {

    private static final List<Integer> MAGNITUDES = List.of(0, 3, 6, 9, 12);

    private ForeignCheck() {}

    /** {@return whether the words of claims are read in this language} */
    public static boolean reads(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** {@return what came of a claim whose words aren’t read} */
    public static Outcome check(Subject subject, String language) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                Rule.CLAIM_LANGUAGE,
                "the words of this claim are in \"" + language + "\", and only its digits were checked",
                "have somebody who reads the language check it"));
        Optional<Amount> amount = number(subject);
        boolean wrong = amount.isPresent() && subject.quantity().isKnown() && !fits(amount.get(), subject);
        if (!wrong) {
            return new Outcome(Verdict.HOLDS, findings);
        }
        findings.add(new Finding(
                Rule.CLAIM_MISMATCH,
                "the data give another number than \"" + amount.get().words() + "\"" + subject.working(),
                Cures.ELSEWHERE));
        return new Outcome(Verdict.FAILS, findings);
    }

    private static Optional<Amount> number(Subject subject) {
        Tokens tokens = subject.clause().tokens();
        return IntStream.range(
                        subject.clause().focus().from(),
                        subject.clause().focus().to())
                .mapToObj(at -> QuantityReader.read(tokens, at))
                .flatMap(Optional::stream)
                .map(Phrase::amount)
                .findFirst();
    }

    private static boolean fits(Amount amount, Subject subject) {
        BigDecimal x = subject.quantity().precise().abs();
        Acceptable acceptable = Tolerance.of(amount, Hedge.ABOUT);
        return MAGNITUDES.stream().map(x::movePointLeft).anyMatch(acceptable::holds);
    }
}
