package dev.foreword.source.yaml;

/**
 * Goes through the brackets of a value, past what stands in quotation marks.
 *
 * @param text begins with a bracket
 */
record Brackets(String text) {

    /** {@return where the first bracket is closed; −1 when it isn’t} */
    int closing() {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && i > 0 && "[{,: ".indexOf(text.charAt(i - 1)) >= 0) {
                quote = c;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
