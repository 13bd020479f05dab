package dev.foreword.source.block;

import dev.foreword.data.Cell;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Slug;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.node.SurveyBlock;
import dev.foreword.model.node.SurveyBlock.Question;
import dev.foreword.model.node.TableBlock;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code survey}: whom it asked, when, and what each question found, in words or from data. */
final class SurveyBlockType implements BlockType {

    private static final Keys QUESTION = Keys.of(
            Key.of("id", "its id"),
            Key.of("text", "the words that were asked"),
            Key.of("options", "what could be answered"),
            Key.of("result", "what was found, in words"),
            Key.of("data", "what was found, as a table"),
            Key.of("columns", "the columns of that table; else all"),
            Key.of("rows", "the rows of that table; else all"));

    private static final Keys KEYS = Keys.of(
            Key.of("title", "what it is called"),
            Key.of("asked", "how many were asked, and who"),
            Key.of("answered", "how many answered: the base of its shares"),
            Key.of("dates", "from when to when"),
            Key.of("fieldwork", "who carried it out, and how"),
            Key.of("note", "what readers should know of it"),
            Key.of("source", "where it is from"),
            Key.of("questions", "what was asked, and what came of it", QUESTION));

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public Keys keys() {
        return KEYS;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        SurveyBlock.Details details = new SurveyBlock.Details(
                input.inline(input.yaml().required("title")),
                input.inline("asked").orElse(null),
                input.inline("answered").orElse(null),
                input.inline("dates").orElse(null),
                input.inline("fieldwork").orElse(null),
                input.inline("note").orElse(null),
                input.source().orElse(null));
        if (details.answered() == null && input.yaml().isReadable()) {
            input.report(
                    Rule.SURVEY_BASE,
                    input.place(),
                    "this survey doesn’t say how many answered",
                    "add \"answered: …\"; every share of a survey is of those who answered");
        }
        List<Question> questions = new ArrayList<>();
        input.yaml().maps("questions").forEach(map -> questions.add(question(input, map)));
        return Optional.of(new SurveyBlock(input.origin(), details, questions));
    }

    private static Question question(BlockInput input, YamlMap map) {
        List<String> options = map.list("options").stream().map(Scalar::text).toList();
        Optional<Anchor> anchor = map.scalar("id").flatMap(id -> anchor(id, map));
        return new Question(
                anchor.orElse(null),
                input.inline(map.required("text")),
                options,
                map.scalar("result").map(input::inline).orElse(null),
                answers(input, map, options).orElse(null));
    }

    private static Optional<Anchor> anchor(Scalar id, YamlMap map) {
        if (!Slug.isSlug(id.text())) {
            map.badValue(
                    id.place(),
                    "\"" + id.text() + "\" can’t be an id",
                    "use lower-case letters, digits and hyphens, such as \"" + Slug.of(id.text()) + "\"");
            return Optional.empty();
        }
        return Optional.of(new Anchor(id.text(), true, id.place()));
    }

    private static Optional<TableBlock.Spec> answers(BlockInput input, YamlMap map, List<String> options) {
        Optional<Scalar> name = map.scalar("data");
        List<Scalar> columns = map.list("columns");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<EvidenceTable> data = EvidenceTable.of(input, name.get());
        return data.map(found -> {
            Table table = found.table();
            List<PrintedColumn> printed = new ArrayList<>();
            for (Scalar column : columns) {
                int index = table.indexOf(column.text());
                if (index >= 0) {
                    printed.add(
                            new PrintedColumn(index, table.columns().get(index).label()));
                } else {
                    input.report(
                            Rule.UNKNOWN_COLUMN,
                            column.place(),
                            "the table \"" + table.name() + "\" has no column \"" + column.text() + "\"",
                            Suggestions.help(column.text(), table.columnNames(), "columns"));
                }
            }
            if (columns.isEmpty()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    printed.add(new PrintedColumn(i, table.columns().get(i).label()));
                }
            }
            List<Row> rows = rows(map, table);
            if (!options.isEmpty() && !printed.isEmpty()) {
                rows.forEach(
                        row -> checkOption(input, row.cells().get(printed.get(0).index()), options));
            }
            return new TableBlock.Spec(table, printed, rows);
        });
    }

    private static List<Row> rows(YamlMap map, Table table) {
        List<Scalar> keys = map.list("rows");
        return keys.isEmpty()
                ? table.rows()
                : keys.stream()
                        .flatMap(key -> table.rowsWithKey(key.text()).stream())
                        .toList();
    }

    private static void checkOption(BlockInput input, Cell answer, List<String> options) {
        if (!options.contains(answer.text().strip())) {
            input.report(
                    Rule.SURVEY_ANSWER,
                    answer.place(),
                    "\"" + answer.text() + "\" isn’t among the options of its question",
                    Suggestions.help(answer.text(), options, "options"));
        }
    }
}
