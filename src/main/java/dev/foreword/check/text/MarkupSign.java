package dev.foreword.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of markup that readers should never see.
 *
 * @param where where in a line it means something
 * @param form what it looks like; its first character is always the same, and it repeats nothing without bound
 * @param what what it was meant as
 * @param help how it is written here
 */
record MarkupSign(Where where, Pattern form, String what, String help) {

    /** Where a form means something. */
    enum Where {
        ANYWHERE,
        /** Behind a blank or a bracket. */
        WORD_START,
        LINE_START
    }

    static MarkupSign anywhere(String form, String what, String help) {
        return new MarkupSign(Where.ANYWHERE, Pattern.compile(form), what, help);
    }

    static MarkupSign atWord(String form, String what, String help) {
        return new MarkupSign(Where.WORD_START, Pattern.compile(form), what, help);
    }

    static MarkupSign atLine(String form, String what, String help) {
        return new MarkupSign(Where.LINE_START, Pattern.compile(form), what, help);
    }

    /** {@return the character that it begins with} */
    char first() {
        String written = form.pattern();
        return written.charAt(0) == '\\' ? written.charAt(1) : written.charAt(0);
    }

    /** {@return where it ends in a text, when it stands there; else 0} */
    int end(String text, int at, boolean startsLine) {
        if ((where == Where.LINE_START && !startsLine)
                || (where == Where.WORD_START && !startsLine && !isApart(text.charAt(at - 1)))) {
            return 0;
        }
        Matcher m = form.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return m.lookingAt() ? m.end() : 0;
    }

    private static boolean isApart(char before) {
        return Character.isWhitespace(before) || "([{“‘\"'—–".indexOf(before) >= 0;
    }
}
