package dev.foreword.source.csv;

import dev.foreword.diagnostics.Rule;
import java.io.IOException;

/** A data file that can’t be read on: thrown by {@link CsvText} through the parser to {@link CsvRecords}. */
final class CsvFault extends IOException {

    private static final long serialVersionUID = 1;

    private final Rule rule;
    private final int line;
    private final String help;

    CsvFault(Rule rule, int line, String message, String help) {
        super(message);
        this.rule = rule;
        this.line = line;
        this.help = help;
    }

    Rule rule() {
        return rule;
    }

    int line() {
        return line;
    }

    String help() {
        return help;
    }
}
