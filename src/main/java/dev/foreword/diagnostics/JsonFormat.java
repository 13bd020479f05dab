package dev.foreword.diagnostics;

import dev.foreword.json.Json;

/** Prints a problem for other programs: one JSON object on a line of its own. */
public final class JsonFormat {

    /** {@return the problem as one line with a line break at its end} */
    public String format(Diagnostic diagnostic) {
        return Json.line(json -> {
                    json.text("rule", diagnostic.rule().id());
                    json.text("severity", diagnostic.severity().label());
                    json.text("file", diagnostic.place().file());
                    json.number("line", diagnostic.place().line());
                    json.number("column", diagnostic.place().column());
                    json.number("endLine", diagnostic.place().line());
                    json.number("endColumn", diagnostic.place().endColumn());
                    json.text("message", diagnostic.message());
                    json.text("help", diagnostic.help());
                })
                + "\n";
    }
}
