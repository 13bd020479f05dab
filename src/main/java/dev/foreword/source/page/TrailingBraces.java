package dev.foreword.source.page;

import java.util.Optional;

/**
 * What stands in braces at the end of a text, such as an id behind the words of a heading.
 *
 * @param wordsEnd where the words before it end, without the blanks between
 * @param from where the braces open
 * @param braces the braces and what is between them
 */
record TrailingBraces(int wordsEnd, int from, String braces) {

    /** {@return the braces at the end of a text, perhaps with blanks behind them; empty when there are none} */
    static Optional<TrailingBraces> of(String text) {
        int end = endOfWords(text, text.length());
        int from = text.lastIndexOf('{');
        if (end == 0 || text.charAt(end - 1) != '}' || from < 0 || text.indexOf('}', from) != end - 1) {
            return Optional.empty();
        }
        return Optional.of(new TrailingBraces(endOfWords(text, from), from, text.substring(from, end)));
    }

    private static int endOfWords(String text, int before) {
        int end = before;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
