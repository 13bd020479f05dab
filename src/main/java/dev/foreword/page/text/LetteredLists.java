package dev.foreword.page.text;

import dev.foreword.model.node.LetteredList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders lists by letters and Roman numerals; the style sheet sets the brackets that their authors wrote. */
final class LetteredLists extends ScopedRenderer {

    LetteredLists(PageScope scope, HtmlNodeRendererContext output) {
        super(scope, output);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(LetteredList.class);
    }

    @Override
    public void render(Node node) {
        LetteredList list = (LetteredList) node;
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", styleName(list.style()));
        attributes.put("type", list.style().numbers().first());
        if (list.getMarkerStartNumber() != 1) {
            attributes.put("start", Integer.toString(list.getMarkerStartNumber()));
        }
        writer.line();
        writer.tag("ol", attributes);
        writer.line();
        children(list);
        writer.line();
        writer.tag("/ol");
        writer.line();
    }

    /** {@return the name of a style, such as {@code brackets-lower-alpha}} */
    private static String styleName(LetteredList.Style style) {
        return (style.marks() + "-" + style.numbers()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
