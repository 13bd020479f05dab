package dev.foreword.source.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Parses <code>${expression}</code>. Braces and quotes inside the expression are matched, so that it ends where it should. */
final class ValueParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (!scanner.next('{')) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        Position end = skipExpression(scanner);
        String expression = scanner.getSource(start, end).getContent();
        boolean closed = scanner.next('}');
        return ParsedInline.of(new RawValue(expression, closed), scanner.position());
    }

    private static Position skipExpression(Scanner scanner) {
        int depth = 0;
        while (scanner.hasNext()) {
            char c = scanner.peek();
            if (c == '}' && depth == 0) {
                break;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            scanner.next();
            if (c == '"' || c == '\'') {
                skipQuoted(scanner, c);
            }
        }
        return scanner.position();
    }

    private static void skipQuoted(Scanner scanner, char quote) {
        while (scanner.hasNext()) {
            char c = scanner.peek();
            scanner.next();
            if (c == '\\' && scanner.hasNext()) {
                scanner.next();
            } else if (c == quote) {
                return;
            }
        }
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new ValueParser();
        }
    }
}
