package dev.foreword.language.finder;

import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.WordList;
import dev.foreword.language.finder.FinderRule.Begin;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names, titles, addresses and telephone numbers. */
final class NameRules {

    static final List<FinderRule> ALL = List.of(
            new FinderRule(
                    MentionKind.TITLE,
                    Begin.OTHER,
                    NameRules::title,
                    "He wrote [“The 39 Steps”] in bed.",
                    "“There were 39 of them,” she said."),
            new FinderRule(
                    MentionKind.ADDRESS,
                    Begin.OTHER,
                    NameRules::address,
                    "See [https://example.org/2016/45].",
                    "See 2016, page 45."),
            new FinderRule(
                    MentionKind.PHONE, Begin.OTHER, NameRules::phone, "Ring [020 7843 6000].", "Ring 20 or 30 people."),
            new FinderRule(
                    MentionKind.NAME,
                    Begin.OTHER,
                    NameRules::code,
                    "[COVID-19] and [G20]",
                    "It has 19 or 20 of them."));

    private static final Map<String, String> QUOTES = Map.of("“", "”", "‘", "’", "\"", "\"");
    private static final Set<String> SMALL = WordList.of("a an the of and or for to in on at by with from as is it");
    private static final int LONGEST_TITLE = 14;
    private static final int SHORTEST_PHONE = 9;
    private static final int LONGEST_PHONE = 13;

    private NameRules() {}

    /** Between quotation marks, with capitals throughout and no stop. */
    private static int title(Tokens tokens, int at) {
        String close = QUOTES.get(tokens.get(at).text());
        if (close == null
                || !tokens.get(at).is(TokenKind.MARK)
                || !tokens.get(at + 1).isCapitalised()) {
            return at;
        }
        int words = 0;
        for (int i = at + 1; i <= at + LONGEST_TITLE; i++) {
            Token token = tokens.get(i);
            if (token.text().equals(close)) {
                return words > 1 ? i + 1 : at;
            }
            boolean capital = !token.is(TokenKind.WORD) || token.isCapitalised() || SMALL.contains(token.lower());
            if (!capital || token.is(TokenKind.END) || token.is(TokenKind.PERCENT) || ".!;".contains(token.text())) {
                return at;
            }
            words++;
        }
        return at;
    }

    private static int address(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.ADDRESS ? at + 1 : at;
    }

    private static int code(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.CODE ? at + 1 : at;
    }

    /** Groups of digits that begin with a zero or a plus: nine to thirteen digits in all. */
    private static int phone(Tokens tokens, int at) {
        boolean plus = tokens.is(at, "+");
        int end = plus ? at + 1 : at;
        if (!plus && !(tokens.get(at).is(TokenKind.NUMBER) && tokens.word(at).startsWith("0"))) {
            return at;
        }
        int digits = 0;
        while (digits <= LONGEST_PHONE
                && end - at <= LONGEST_PHONE
                && (isDigits(tokens.get(end)) || (digits > 0 && tokens.kind(end) == TokenKind.HYPHEN))) {
            digits += tokens.kind(end) == TokenKind.HYPHEN
                    ? 0
                    : tokens.get(end).text().length();
            end++;
        }
        return digits >= SHORTEST_PHONE && digits <= LONGEST_PHONE ? end : at;
    }

    private static boolean isDigits(Token token) {
        boolean number = token.is(TokenKind.NUMBER) || token.is(TokenKind.YEAR);
        return number && token.text().chars().allMatch(Character::isDigit);
    }
}
