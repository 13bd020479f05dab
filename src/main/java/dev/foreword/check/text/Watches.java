package dev.foreword.check.text;

import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Shows the checks of a report what they look for, in one pass over its tokens. A check names the words or kinds of
 * tokens at which its slip may stand, and most checks are never shown most words.
 */
final class Watches {

    /** Looks at a line from one of its tokens on. */
    interface Watch {
        void look(Line line, int at);
    }

    private final Map<String, List<Watch>> byWord = new HashMap<>();
    private final Map<TokenKind, List<Watch>> byKind = new EnumMap<>(TokenKind.class);
    private final List<Consumer<Line>> lines = new ArrayList<>();
    private final List<Runnable> atEnd = new ArrayList<>();

    /** Shows each of these words or marks, in lower case. */
    void words(Collection<String> words, Watch watch) {
        words.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(watch));
    }

    /** Shows each token of a kind. */
    void kind(TokenKind kind, Watch watch) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(watch);
    }

    /** Shows each passage as a whole, before its tokens. */
    void lines(Consumer<Line> watch) {
        lines.add(watch);
    }

    /** Is called when the whole report was shown. */
    void end(Runnable watch) {
        atEnd.add(watch);
    }

    /** Shows a report to those who watch. */
    void run(ReportText text) {
        text.lines().forEach(this::show);
        atEnd.forEach(Runnable::run);
    }

    private void show(Line line) {
        lines.forEach(watch -> watch.accept(line));
        List<Token> tokens = line.tokens().all();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            show(byKind.getOrDefault(token.kind(), List.of()), line, at);
            show(byWord.getOrDefault(token.lower(), List.of()), line, at);
        }
    }

    private static void show(List<Watch> watches, Line line, int at) {
        for (Watch watch : watches) {
            watch.look(line, at);
        }
    }
}
