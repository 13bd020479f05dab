package dev.foreword.source.yaml;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.source.yaml.YamlMap.State;
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
import org.snakeyaml.engine.v2.nodes.SequenceNode;

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
                return YamlMap.empty(text, start, diagnostics, State.UNREADABLE);
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(text.text());
            if (root.isEmpty()) {
                return YamlMap.empty(text, start, diagnostics, State.WHOLE);
            }
            boolean whole = new NodeCheck(text, diagnostics).check(root.get());
            if (root.get() instanceof MappingNode mapping) {
                return new YamlMap(text, start, mapping, diagnostics, whole ? State.WHOLE : State.PARTS_LOST);
            }
            if (root.get() instanceof SequenceNode) {
                report(
                        start,
                        "this is a list, and keys with values belong here",
                        "write \"key:\" without a hyphen, and what belongs to it indented below");
            } else {
                reportFault(text, start, lastLine(text));
            }
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            Place place =
                    mark.map(m -> text.place(m.getLine(), m.getColumn(), 0)).orElse(start);
            reportFault(text, place, mark.map(Mark::getLine).orElse(lastLine(text)));
        } catch (YamlEngineException e) {
            reportFault(text, start, lastLine(text));
        }
        return YamlMap.empty(text, start, diagnostics, State.UNREADABLE);
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

    /** Says what an author did, or, when that can’t be seen, where the library could go no further. */
    private void reportFault(YamlText text, Place place, int lastLine) {
        YamlFaults.find(text.text(), lastLine)
                .ifPresentOrElse(
                        found -> report(
                                text.place(
                                        found.line(),
                                        found.fault().column(),
                                        found.fault().length()),
                                found.fault().message(),
                                found.fault().help()),
                        () -> report(
                                place,
                                "this can’t be read as keys with values",
                                "write each as \"key: value\" on a line of its own; close every quote and bracket"));
    }

    private static int lastLine(YamlText text) {
        return (int) text.text().lines().count();
    }

    private void report(Place place, String message, String help) {
        diagnostics.report(Rule.YAML_SYNTAX, place, message, help);
    }
}
