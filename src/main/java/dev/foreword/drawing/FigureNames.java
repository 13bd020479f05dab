package dev.foreword.drawing;

import dev.foreword.model.Page;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.index.Caption;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.CaptionedBlock;
import dev.foreword.model.node.ReportBlock;
import java.util.Locale;

/** The ids and file names of figures. */
public final class FigureNames {

    private static final String PREFIX = "fig-";

    private final ResolvedSite site;

    public FigureNames(ResolvedSite site) {
        this.site = site;
    }

    /** {@return the id of a figure on its page: the author's, or its word and number} */
    public String id(ReportBlock figure, Page page) {
        return figure.anchor().map(Anchor::id).orElseGet(() -> {
            if (!(figure instanceof CaptionedBlock captioned)) {
                throw new IllegalArgumentException("neither an id nor a number: " + figure.place());
            }
            Caption caption = site.index().of(page).caption(captioned);
            return caption.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        });
    }

    /**
     * {@return the address of a figure's own page, and the path of its files without their endings}
     *
     * <p>An id that begins with {@code fig-} loses it, unless another figure goes by what is left.
     */
    public String file(ReportBlock figure, Page page) {
        return folder(page) + "figures/" + name(figure, page);
    }

    /** {@return the name by which a picture is asked for and written: its report’s folder, and its own name} */
    public String picture(ReportBlock figure, Page page) {
        return folder(page) + name(figure, page);
    }

    private String name(ReportBlock figure, Page page) {
        String id = id(figure, page);
        String rest = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
        boolean taken = !rest.equals(id) && site.index().of(page).isFigure(rest);
        return taken || rest.isEmpty() ? id : rest;
    }

    private String folder(Page page) {
        return site.index().reportOf(page).map(r -> r.slug() + "/").orElse("");
    }
}
