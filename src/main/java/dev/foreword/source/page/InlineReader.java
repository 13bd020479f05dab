package dev.foreword.source.page;

import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.SourceMap;
import dev.foreword.source.yaml.Scalar;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

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

    public Optional<InlineText> read(Optional<Scalar> text) {
        return text.filter(t -> !t.text().isBlank()).map(this::read);
    }

    /** {@return a text that names sources; one that begins with an at sign is a citation without its brackets} */
    public Optional<InlineText> readSource(Optional<Scalar> text) {
        return text.filter(t -> !t.text().isBlank())
                .map(t -> t.text().startsWith("@") ? t.withText("[" + t.text() + "]") : t)
                .map(t -> read(t, true));
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
