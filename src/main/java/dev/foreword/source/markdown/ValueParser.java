package dev.foreword.source.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
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
        ExpressionScan scan = new ExpressionScan(scanner);
        boolean closed = scan.toClosing('{', '}') && scanner.next('}');
        return ParsedInline.of(new RawValue(scan.expression(), closed), scanner.position());
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
