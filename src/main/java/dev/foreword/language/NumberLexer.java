package dev.foreword.language;

import java.util.Locale;
import java.util.Set;

/** Tells what begins with a digit by its shape, and where it ends. */
final class NumberLexer {

    /** Letters that follow a number without a blank and are words of their own: {@code 12k}, {@code 5kg}, {@code 16s}. */
    private static final Set<String> UNITS = Set.of(
            "k", "m", "mn", "bn", "tn", "p", "pp", "bps", "x", "s", "kg", "g", "mg", "t", "km", "cm", "mm", "mi", "ft",
            "ha", "l", "ml", "h", "hr", "hrs", "min", "mins", "mph", "w", "kw", "mw", "gw", "tw", "kwh", "mwh", "gwh",
            "twh", "mb", "gb", "tb", "c", "fold");

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final String VULGAR = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final int FIRST_CENTURY_OF_YEARS = 18;
    private static final int LAST_CENTURY_OF_YEARS = 20;

    /** No quantity has more digits; a longer run is the number of something, or a slip. */
    private static final int LONGEST = 30;

    private final String text;

    /** The number that was looked at last: its kind is asked for first, its end behind that. */
    private int from = -1;

    private int end;
    private TokenKind kind = TokenKind.NUMBER;

    NumberLexer(String text) {
        this.text = text;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isVulgar(char c) {
        return VULGAR.indexOf(c) >= 0;
    }

    boolean begins(int at) {
        char c = charAt(at);
        boolean point = c == '.' && isDigitAt(at + 1) && !Character.isLetterOrDigit(charAt(at - 1));
        return isDigit(c) || point || isVulgar(c);
    }

    TokenKind kind(int at) {
        look(at);
        return kind;
    }

    int end(int at) {
        look(at);
        return end;
    }

    private void look(int at) {
        if (from == at) {
            return;
        }
        from = at;
        kind = TokenKind.NUMBER;
        int digits = endOfDigits(at);
        end = digits;
        if (!(isDocument(digits) || isSlashed(digits) || isTime(digits) || isYear(digits))) {
            end = endOfNumber(digits);
            ending();
        }
    }

    /** {@code 10.1234/abc}: the number of a document, as doi.org gives them. */
    private boolean isDocument(int digits) {
        int slash = endOfDigits(digits + 1);
        boolean registrant = text.startsWith("10.", from) && slash - digits > 4 && charAt(slash) == '/';
        int last = slash;
        while (registrant && !Character.isWhitespace(charAt(last))) {
            last++;
        }
        return take(TokenKind.ADDRESS, last, registrant);
    }

    /** {@code 31/03/2016}, {@code 2015/16}, {@code 2016-03-31}, {@code 24/7}. */
    private boolean isSlashed(int digits) {
        char mark = charAt(digits);
        if (!isJoint(mark) || !isDigitAt(digits + 1)) {
            return false;
        }
        int second = endOfDigits(digits + 1);
        if (charAt(second) == mark && isDigitAt(second + 1) && mark != '–') {
            int third = endOfDigits(second + 1);
            return take(TokenKind.DATE, third, isDayOrYear(from, digits) && third - second >= 3);
        }
        if (Character.isLetterOrDigit(charAt(second))) {
            return false;
        }
        boolean period = isYear(from, digits) && (second - digits == 3 || isYear(digits + 1, second));
        return take(TokenKind.PERIOD, second, period)
                || take(TokenKind.TIME, second, text.startsWith("24/7", from) && second - from == 4)
                || take(TokenKind.CODE, second, mark == '/');
    }

    /** {@code 10.30am}, {@code 16:15}, {@code 3pm}; {@code 6:1} and {@code 50:50} are ratios, and none. */
    private boolean isTime(int digits) {
        int minutes = (charAt(digits) == ':' || charAt(digits) == '.') ? endOfDigits(digits + 1) : digits;
        boolean twoDigits = minutes - digits == 3;
        boolean hour = digits > from && digits - from <= 2 && Integer.parseInt(text.substring(from, digits)) < 24;
        int letters = charAt(minutes) == ' ' ? minutes + 1 : minutes;
        String half = text.substring(Math.min(letters, text.length()), Math.min(letters + 2, text.length()));
        boolean meridiem = (half.equals("am") || half.equals("pm")) && !Character.isLetter(charAt(letters + 2));
        if (hour && meridiem && (twoDigits || minutes == digits)) {
            return take(TokenKind.TIME, letters + 2, true);
        }
        boolean clock = hour && twoDigits && charAt(digits) == ':' && charAt(digits + 1) < '6';
        return take(TokenKind.TIME, minutes, clock && !isJoint(charAt(minutes)) && charAt(minutes) != ':');
    }

    private boolean isYear(int digits) {
        if (!isYear(from, digits) || (isDigitAt(digits + 1) && ".,".indexOf(charAt(digits)) >= 0)) {
            return false;
        }
        boolean decade =
                (charAt(digits) == 's' || charAt(digits) == 'S') && !Character.isLetterOrDigit(charAt(digits + 1));
        boolean alone =
                !Character.isLetterOrDigit(charAt(digits)) && !isCurrency(charAt(from - 1)) && charAt(digits) != '%';
        return take(TokenKind.YEAR, decade ? digits + 1 : digits, decade || alone);
    }

    private boolean isYear(int first, int behind) {
        if (behind - first != 4) {
            return false;
        }
        int century = Integer.parseInt(text.substring(first, first + 2));
        return century >= FIRST_CENTURY_OF_YEARS && century <= LAST_CENTURY_OF_YEARS;
    }

    private boolean isDayOrYear(int first, int behind) {
        return behind - first <= 2 || isYear(first, behind);
    }

    private boolean take(TokenKind as, int until, boolean really) {
        if (really) {
            kind = as;
            end = until;
        }
        return really;
    }

    /** Commas between thousands, decimals behind a point, and a vulgar fraction: {@code 2½}. */
    private int endOfNumber(int digits) {
        int at = digits;
        while (digits - from <= 3 && charAt(at) == ',' && endOfDigits(at + 1) == at + 4) {
            at += 4;
        }
        int points = 0;
        while (charAt(at) == '.' && isDigitAt(at + 1)) {
            at = endOfDigits(at + 1);
            points++;
        }
        if (points > 1 || at - from > LONGEST) {
            kind = TokenKind.CODE;
        }
        return isVulgar(charAt(at)) ? at + 1 : at;
    }

    /** {@code 22nd} is a place, {@code 12k} a number and a word, and {@code 3D} a name. */
    private void ending() {
        int letters = end;
        while (Character.isLetterOrDigit(charAt(letters))) {
            letters++;
        }
        if (letters == end || kind == TokenKind.CODE) {
            end = letters;
            return;
        }
        String ending = text.substring(end, letters).toLowerCase(Locale.ROOT);
        if (ORDINAL_ENDINGS.contains(ending)) {
            take(TokenKind.ORDINAL, letters, true);
        } else if (!UNITS.contains(ending)) {
            boolean hyphenated = charAt(letters) == '-' && Character.isLetterOrDigit(charAt(letters + 1));
            take(TokenKind.CODE, hyphenated ? endOfCode(letters) : letters, true);
        }
    }

    private int endOfCode(int at) {
        int last = at;
        while (Character.isLetterOrDigit(charAt(last)) || charAt(last) == '-') {
            last++;
        }
        return last;
    }

    private int endOfDigits(int at) {
        int last = at;
        while (isDigitAt(last)) {
            last++;
        }
        return last;
    }

    private static boolean isJoint(char c) {
        return c == '/' || c == '-' || c == '–';
    }

    private static boolean isCurrency(char c) {
        return c == '£' || c == '$' || c == '€';
    }

    private boolean isDigitAt(int at) {
        return isDigit(charAt(at));
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }
}
