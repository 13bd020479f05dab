package dev.foreword.source.block;

import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.basic.PublicationDate;
import dev.foreword.model.node.RecommendationBlock;
import dev.foreword.model.node.RecommendationBlock.Details;
import dev.foreword.model.node.RecommendationBlock.Response;
import dev.foreword.model.node.RecommendationBlock.Status;
import dev.foreword.model.node.RecommendationKind;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code recommendation}, {@code proposal}, {@code suggestion} and {@code offer}. */
final class RecommendationBlockType implements BlockType {

    private static final Keys ATTRIBUTES = Keys.of(
            Key.of("title", "its name, in a few words"),
            Key.of("to", "who is asked, as the register calls them; several with semicolons between"),
            Key.of("level", "who has to act: national, local and so on"),
            Key.of("theme", "one of the themes of the report"),
            Key.of("rests", "ids of what it rests on: figures, sections, tables"),
            Key.of("deadline", "by when"),
            Key.of("status", "what became of it, once it was answered"),
            Key.of("answered", "the day of the answer"),
            Key.of("link", "the address of the answer"),
            Key.of("response", "the answer in words"));

    private final RecommendationKind kind;

    private RecommendationBlockType(RecommendationKind kind) {
        this.kind = kind;
    }

    /** {@return a type for each kind} */
    static List<BlockType> all() {
        return Arrays.stream(RecommendationKind.values())
                .<BlockType>map(RecommendationBlockType::new)
                .toList();
    }

    @Override
    public String name() {
        return kind.word();
    }

    @Override
    public Keys attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        if (input.anchor().isEmpty()) {
            input.report(
                    Rule.MISSING_KEY,
                    input.place(),
                    "this " + kind.word() + " has no id",
                    "give it one, so that it can be shown elsewhere: :::" + kind.word() + "{#rec-…}");
        }
        Details details = new Details(
                kind,
                input.inlineAttribute("title").orElse(null),
                parts(input, "to"),
                text(input, "level"),
                text(input, "theme"),
                parts(input, "rests").stream()
                        .map(id -> id.contains("#") ? id : "#" + id)
                        .toList(),
                text(input, "deadline"),
                response(input).orElse(null));
        return Optional.of(new RecommendationBlock(input.origin(), details));
    }

    private static Optional<Response> response(BlockInput input) {
        Optional<Scalar> word = input.attribute("status");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Status> status = Status.of(word.get().text());
        if (status.isEmpty()) {
            input.report(
                    Rule.BAD_VALUE,
                    word.get().place(),
                    "\"" + word.get().text() + "\" is no status",
                    Suggestions.help(word.get().text(), Status.allWords(), "statuses"));
        }
        Optional<Scalar> day = input.attribute("answered");
        Optional<PublicationDate> date = day.flatMap(d -> PublicationDate.of(d.text()));
        if (day.isPresent() && date.isEmpty()) {
            input.report(
                    Rule.BAD_VALUE,
                    day.get().place(),
                    "\"" + day.get().text() + "\" is no date of the calendar",
                    "write a year, a month or a day: 2017, 2017-03 or 2017-03-01");
        }
        Optional<Scalar> link = input.attribute("link");
        if (link.isPresent() && !link.get().text().matches("https?://\\S+")) {
            input.report(
                    Rule.BAD_VALUE,
                    link.get().place(),
                    "\"" + link.get().text() + "\" is no address",
                    "write it with https:// and without spaces");
        }
        String url = link.map(Scalar::text).orElse("");
        return status.map(s -> new Response(
                s, date.orElse(null), url, input.inlineAttribute("response").orElse(null)));
    }

    private static List<String> parts(BlockInput input, String key) {
        return input.attribute(key).map(Scalar::split).orElse(List.of()).stream()
                .map(Scalar::text)
                .toList();
    }

    private static String text(BlockInput input, String key) {
        return input.attribute(key).map(Scalar::text).orElse("");
    }
}
