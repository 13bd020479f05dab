package dev.foreword.model.node;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A paragraph with an id. Its child is the paragraph. */
public final class ParagraphBlock extends ReportBlock {

    private static final int WORDS = 6;

    public ParagraphBlock(Origin origin) {
        super(origin);
    }

    /** {@return how it begins, which is what a reference says when it has no number} */
    public InlineText name() {
        String text = PlainText.of(this, Values.NONE, target -> "");
        String beginning = Arrays.stream(text.split(" ", -1)).limit(WORDS).collect(Collectors.joining(" "));
        return InlineText.plain("“" + beginning + (beginning.length() < text.length() ? " …" : "") + "”", place());
    }

    /** Its words are its child’s. */
    @Override
    public List<InlineText> texts() {
        return List.of();
    }

    @Override
    public Optional<InlineText> referredTitle() {
        return Optional.of(name());
    }

    @Override
    public String referredLabel(BlockNumbers numbers) {
        return numbers.label(this);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
