package dev.foreword.source.markdown;

import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads an expression up to the mark that ends it, past the brackets and quotes within.
 *
 * <p>Word processors and some keyboards make quotes curly and hyphens long. No expression has a use for such marks outside
 * its quotes, so they are read as the plain ones. Every character stays one, so that places in the expression stay right.
 */
final class ExpressionScan {

    /** Nobody writes a longer one; what isn’t closed is read no further than this. */
    static final int LONGEST = 2000;

    private final Scanner scanner;
    private final StringBuilder read = new StringBuilder();

    ExpressionScan(Scanner scanner) {
        this.scanner = scanner;
    }

    /**
     * Reads on to a closing bracket that nothing within the expression opened, and stops before it.
     *
     * @param open the bracket that opens a pair
     * @param close the one that closes it
     * @return whether there is one; if not, all was read that could be
     */
    boolean toClosing(char open, char close) {
        int depth = 0;
        while (goesOn()) {
            char c = scanner.peek();
            if (c == close && depth == 0) {
                return true;
            }
            depth += c == open ? 1 : c == close ? -1 : 0;
            step();
        }
        return false;
    }

    /** Reads on to an angle bracket that closes a destination: behind it stands the round one. Stops before it. */
    boolean toClosingAngle() {
        int depth = 0;
        while (goesOn() && depth >= 0) {
            char c = scanner.peek();
            if (c == '>' && closesDestination()) {
                return true;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            step();
        }
        return false;
    }

    /** {@return what was read, on one line, with plain marks} */
    String expression() {
        return read.toString();
    }

    private boolean goesOn() {
        return scanner.hasNext() && read.length() < LONGEST;
    }

    private boolean closesDestination() {
        Position here = scanner.position();
        scanner.next();
        scanner.whitespace();
        boolean closes = scanner.peek() == ')';
        scanner.setPosition(here);
        return closes;
    }

    private void step() {
        char c = plain(scanner.peek());
        take(c);
        if (c == '"' || c == '\'') {
            quoted(c);
        }
    }

    /** A string in curly quotes ends at either kind; one in straight quotes may hold curly ones. */
    private void quoted(char quote) {
        boolean curly = scanner.peekPreviousCodePoint() != quote;
        while (goesOn()) {
            char c = scanner.peek();
            boolean ends = curly ? plain(c) == quote && !isBetweenLetters() : c == quote;
            take(ends ? quote : c);
            if (ends) {
                return;
            }
            if (c == '\\' && scanner.hasNext()) {
                take(scanner.peek());
            }
        }
    }

    /** There a mark is an apostrophe: {@code ‘Children’s services’}. */
    private boolean isBetweenLetters() {
        boolean behindLetter = Character.isLetter(scanner.peekPreviousCodePoint());
        Position here = scanner.position();
        scanner.next();
        boolean beforeLetter = Character.isLetter(scanner.peek());
        scanner.setPosition(here);
        return behindLetter && beforeLetter;
    }

    private void take(char c) {
        read.append(c == '\n' ? ' ' : c);
        scanner.next();
    }

    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‘', '’', '‚', '‛' -> '\'';
            case '–', '−' -> '-';
            case '\u00A0', '\u202F' -> ' ';
            default -> c;
        };
    }
}
