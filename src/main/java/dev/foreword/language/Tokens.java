package dev.foreword.language;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A text and its tokens, in order. Asked for a token before the first or behind the last, it gives one of kind
 * {@link TokenKind#END}, so that a reader may look around freely.
 */
public final class Tokens {

    private static final Set<String> CLAUSE_OPENERS = Set.of("and", "but", "while", "whereas", "though", "although");
    private static final String CLAUSE_MARKS = ";:–—\n";

    private final String text;
    private final List<Token> all;

    Tokens(String text, List<Token> all) {
        this.text = text;
        this.all = List.copyOf(all);
    }

    /** {@return the tokens of a text} */
    public static Tokens of(String text) {
        return new Lexer(text).tokens();
    }

    /** {@return the text that was cut} */
    public String text() {
        return text;
    }

    /** {@return how many tokens there are} */
    public int size() {
        return all.size();
    }

    /** {@return all tokens, in order} */
    public List<Token> all() {
        return all;
    }

    /** {@return a token by its position, or one of kind END} */
    public Token get(int at) {
        return at >= 0 && at < all.size() ? all.get(at) : Token.END;
    }

    /** {@return the kind of the token at a position} */
    public TokenKind kind(int at) {
        return get(at).kind();
    }

    /** {@return the word or mark at a position, in lower case; nothing beyond the ends} */
    public String word(int at) {
        return get(at).lower();
    }

    /** {@return whether the word or mark at a position is this one} */
    public boolean is(int at, String word) {
        return word(at).equals(word);
    }

    /** {@return whether these words stand one behind the other from a position on} */
    public boolean are(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!is(at + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a token follows the one before it without a blank} */
    public boolean isGlued(int at) {
        return at > 0 && at < all.size() && get(at - 1).to() == get(at).from();
    }

    /** {@return the position, or the one behind it when a hyphen stands there: {@code two-thirds} reads as two words} */
    public int behindHyphen(int at) {
        return kind(at) == TokenKind.HYPHEN ? at + 1 : at;
    }

    /** {@return the text from one token to another, the second not included} */
    public String between(int from, int to) {
        return from < to ? text.substring(get(from).from(), get(to - 1).to()) : "";
    }

    /**
     * {@return the year at a position, the first of a period: 2015 of {@code 2015/16}; a decade is none}
     *
     * <p>{@code 2000 million} and {@code 1,900} are numbers.
     */
    public OptionalInt year(int at) {
        Token token = get(at);
        boolean year =
                (token.is(TokenKind.YEAR) && token.text().length() == 4 && !NumberReader.isYearLikeNumber(this, at))
                        || token.is(TokenKind.PERIOD);
        return year ? OptionalInt.of(Integer.parseInt(token.text().substring(0, 4))) : OptionalInt.empty();
    }

    /** {@return the position of the token that a character of the text belongs to, or of the first one behind it} */
    public int at(int character) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).to() <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return whether a token ends its sentence} */
    public boolean endsSentence(int at) {
        Token token = get(at);
        return token.is(TokenKind.END) || (token.is(TokenKind.MARK) && Sentences.ends(text, token.to() - 1));
    }

    /**
     * {@return whether a token ends its clause: the end of the sentence, a semicolon, colon, dash or line break, and a
     * comma before {@code and}, {@code but}, {@code while}, {@code whereas}, {@code though}}
     */
    public boolean endsClause(int at) {
        Token token = get(at);
        if (token.is(TokenKind.MARK) && token.text().length() == 1 && CLAUSE_MARKS.contains(token.text())) {
            return true;
        }
        return (token.is(",") && CLAUSE_OPENERS.contains(word(at + 1))) || endsSentence(at);
    }
}
