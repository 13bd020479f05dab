package dev.foreword.source.page;

/** Comments of HTML, which are never published. */
final class Comments {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private Comments() {}

    /** {@return a text with blanks in the place of its comments, so that what is left keeps its place; one that isn’t closed stays} */
    static String without(String text) {
        StringBuilder left = new StringBuilder(text);
        int from = text.indexOf(OPEN);
        while (from >= 0) {
            int close = text.indexOf(CLOSE, from + OPEN.length());
            int end = close < 0 ? from : close + CLOSE.length();
            for (int i = from; i < end; i++) {
                if (text.charAt(i) != '\n') {
                    left.setCharAt(i, ' ');
                }
            }
            from = close < 0 ? -1 : text.indexOf(OPEN, end);
        }
        return left.toString();
    }
}
