package dev.foreword.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits words into tokens: numbers with their signs, years, and single words in lower case. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("(?:1[89]|20)\\d\\d[/–-](?:(?:1[89]|20)\\d\\d|\\d\\d)(?!\\d)"
            + "|[-−]?£?\\d[\\d,]*(?:\\.\\d+)?(?:bn|tn|m|k|%|pp)?(?![A-Za-z])"
            + "|\\d+(?=[A-Za-z])"
            + "|%|[\\p{L}’']+");

    private Tokens() {}

    /** {@return the tokens, in lower case} */
    static List<String> of(String words) {
        List<String> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(words);
        while (m.find()) {
            String token = m.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            // A comma behind a number ends a clause.
            tokens.add(token.replaceFirst(",+$", ""));
        }
        return tokens;
    }
}
