package dev.foreword.source.page;

import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.SourceMap;
import dev.foreword.source.yaml.Scalar;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the Markdown in a title, a caption or another text of one line. */
public final class InlineReader {

    private final PageContext page;

    public InlineReader(PageContext page) {
        this.page = page;
    }

    /** {@return the text with its Markdown; a text that would be a block, such as a list, stays as it is written} */
    public InlineText read(Scalar text) {
        return read(text, false);
    }

    /** {@return the text; empty when there is none, or a blank one} */
    public Optional<InlineText> readIfGiven(@Nullable Scalar text) {
        return given(text).map(this::read);
    }

    /** {@return a text that names sources; one that begins with an at sign is a citation without its brackets} */
    public Optional<InlineText> readSource(@Nullable Scalar text) {
        return given(text)
                .map(t -> t.text().startsWith("@") ? t.withText("[" + t.text() + "]") : t)
                .map(t -> read(t, true));
    }

    private static Optional<Scalar> given(@Nullable Scalar text) {
        return Optional.ofNullable(text).filter(t -> !t.text().isBlank());
    }

    private InlineText read(Scalar text, boolean sourceLine) {
        Node document = page.parser().parse(text.text().strip().replace('\n', ' '));
        Node only = document.getFirstChild();
        if (!(only instanceof Paragraph) || only.getNext() != null) {
            return InlineText.plain(text.text(), text.place());
        }
        SourceMap map = new SourceMap(
                text.place().file(), text.place().line(), text.place().column());
        new NodeFinisher(page, map, sourceLine).finish(only);
        return new InlineText(only, text.place());
    }
}
