package dev.foreword.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into tokens, once, from left to right. What a number is by its shape (a year, a period, a date in digits, a
 * time, a code) is told here by {@link NumberLexer}; whatever takes two words to know is left to those who read tokens.
 */
final class Lexer {

    private static final String CURRENCIES = "£$€¥";

    private final String text;
    private final NumberLexer numbers;
    private final Addresses addresses;
    private final List<Token> found = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
        this.numbers = new NumberLexer(text);
        this.addresses = new Addresses(text);
    }

    Tokens tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) && c != '\n') {
                at++;
            } else {
                step(c);
            }
        }
        return new Tokens(text, found);
    }

    private void step(char c) {
        if (Character.isLetter(c)) {
            word();
        } else if (numbers.begins(at)) {
            add(numbers.kind(at), numbers.end(at));
        } else if (c == '#' && isAlphanumeric(at + 1)) {
            add(TokenKind.CODE, endOfName(at + 1));
        } else if (CURRENCIES.indexOf(c) >= 0) {
            add(TokenKind.CURRENCY, at + 1);
        } else if (c == '%') {
            add(TokenKind.PERCENT, at + 1);
        } else if (isSign(c)) {
            add(TokenKind.SIGN, at + 1);
        } else {
            boolean hyphen = (c == '-' || c == '–' || c == '‑') && isAlphanumeric(at - 1) && isAlphanumeric(at + 1);
            add(hyphen ? TokenKind.HYPHEN : TokenKind.MARK, at + 1);
        }
    }

    private void word() {
        int end = endOfLetters(at);
        int address = addresses.end(at, end);
        if (address > 0) {
            add(TokenKind.ADDRESS, address);
            return;
        }
        boolean digit = isDigit(end);
        boolean joined = (charAt(end) == '-' || charAt(end) == '/') && isDigit(end + 1) && isNameOfCode(end);
        add(digit || joined ? TokenKind.CODE : TokenKind.WORD, digit || joined ? endOfName(end + 1) : end);
    }

    /** {@code COVID-19} and {@code A/2} are names; {@code mid-2015}, {@code under-16s} and {@code post-16} aren’t. */
    private boolean isNameOfCode(int end) {
        return numbers.kind(end + 1) == TokenKind.NUMBER && !Lexicon.isPrefix(lower(text.substring(at, end)));
    }

    private int endOfLetters(int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK
                        || (isApostrophe(text.charAt(end)) && isLetter(end + 1)))) {
            end++;
        }
        return end;
    }

    private int endOfName(int from) {
        int end = from;
        while (isAlphanumeric(end)
                || charAt(end) == '_'
                || (charAt(end) == '-' && isAlphanumeric(end + 1))
                || (charAt(end) == '.' && isDigit(end + 1))) {
            end++;
        }
        return end;
    }

    /** A minus stands directly before digits, and behind nothing that it could take away from. */
    private boolean isSign(char c) {
        boolean sign = c == '-' || c == '−' || c == '+' || c == '–';
        int next = CURRENCIES.indexOf(charAt(at + 1)) >= 0 ? at + 2 : at + 1;
        boolean behindBlank =
                at == 0 || Character.isWhitespace(charAt(at - 1)) || "(“‘\"'".indexOf(charAt(at - 1)) >= 0;
        return sign && numbers.begins(next) && (behindBlank || c == '−');
    }

    private void add(TokenKind kind, int end) {
        String written = text.substring(at, end);
        found.add(new Token(kind, at, end, written, lower(written)));
        at = end;
    }

    private static String lower(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '’' || (c >= 'A' && c <= 'Z') || (c > 127 && Character.isUpperCase(c))) {
                return written.toLowerCase(Locale.ROOT).replace('’', '\'');
            }
        }
        return written;
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    private boolean isLetter(int index) {
        return Character.isLetter(charAt(index));
    }

    private boolean isDigit(int index) {
        return NumberLexer.isDigit(charAt(index));
    }

    private boolean isAlphanumeric(int index) {
        return Character.isLetterOrDigit(charAt(index));
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'';
    }
}
