package dev.foreword.source.yaml;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads YAML 1.2 as nodes rather than values, so that every key and value keeps its place and its spelling: {@code no}
 * stays a word, and {@code 1.10} keeps its zero.
 */
public final class YamlReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setMaxAliasesForCollections(20)
            .build();

    private static final int DEEPEST = 20;

    private final Diagnostics diagnostics;

    public YamlReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** {@return the keys and values of a piece of YAML; no keys at all after a problem, which is reported} */
    public YamlMap read(YamlText text) {
        Place start = text.place(0, 0, 0);
        try {
            if (isTooDeep(text)) {
                return YamlMap.empty(text, start, diagnostics, false);
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(text.text());
            if (root.isEmpty()) {
                return YamlMap.empty(text, start, diagnostics, true);
            }
            new DuplicateKeys(text, diagnostics).report(root.get());
            if (root.get() instanceof MappingNode mapping) {
                return new YamlMap(text, start, mapping, diagnostics);
            }
            report(start, "this isn't a list of keys and values", "write each as \"key: value\" on a line of its own");
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .map(m -> text.place(m.getLine(), m.getColumn(), 0))
                    .orElse(start);
            report(place, "this isn't YAML: " + problem(e), help(e, text));
        } catch (YamlEngineException e) {
            report(
                    start,
                    "this isn't YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    "");
        }
        return YamlMap.empty(text, start, diagnostics, false);
    }

    /** The library composes nodes by recursion, so the depth is looked at first, event by event. */
    private boolean isTooDeep(YamlText text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text.text())) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                Place place = event.getStartMark()
                        .map(m -> text.place(m.getLine(), m.getColumn(), 1))
                        .orElse(text.place(0, 0, 0));
                report(place, "this is nested more than " + DEEPEST + " deep", "look for a run of brackets");
                return true;
            }
        }
        return false;
    }

    private static String problem(MarkedYamlEngineException e) {
        return e.getProblem() == null ? "it can't be read" : e.getProblem();
    }

    private static String help(MarkedYamlEngineException e, YamlText text) {
        String problem = problem(e);
        if (problem.contains("mapping values are not allowed")) {
            return "put quotes round a value that has a colon and a space in it";
        }
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return "indent with spaces, not with tabs";
        }
        return e.getContextMark()
                .map(Mark::getLine)
                .map(line -> "look at quotes, colons and indentation; it began on line " + (text.firstLine() + line))
                .orElse("look at quotes, colons and indentation");
    }

    private void report(Place place, String message, String help) {
        diagnostics.report(Rule.YAML_SYNTAX, place, message, help);
    }
}
