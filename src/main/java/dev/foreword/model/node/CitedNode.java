package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import java.util.List;

/** A cited number, {@code [words](<@source, place in it>)}: evidence by a source, without arithmetic. */
public final class CitedNode extends ReportInline implements Citing {

    private final String source;
    private final String locator;
    private final Place place;

    /**
     * @param source the key of the source in {@code sources.yml}
     * @param locator where in the source, such as {@code question 5}; may be empty
     * @param place where the number begins
     */
    public CitedNode(String source, String locator, Place place) {
        this.source = source;
        this.locator = locator;
        this.place = place;
    }

    public String source() {
        return source;
    }

    @Override
    public List<String> keys() {
        return List.of(source);
    }

    public String locator() {
        return locator;
    }

    public Place place() {
        return place;
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
