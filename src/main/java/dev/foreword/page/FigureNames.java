package dev.foreword.page;

import dev.foreword.data.Table;
import dev.foreword.model.Anchor;
import dev.foreword.model.Caption;
import dev.foreword.model.CaptionedBlock;
import dev.foreword.model.InfographicBlock;
import dev.foreword.model.Page;
import dev.foreword.model.ReportBlock;
import dev.foreword.model.ResolvedSite;
import dev.foreword.model.TableBlock;
import dev.foreword.model.WrittenTableBlock;
import java.util.Locale;

/** The ids and file names of figures and data. */
public final class FigureNames {

    private static final String PREFIX = "fig-";

    private final ResolvedSite site;

    public FigureNames(ResolvedSite site) {
        this.site = site;
    }

    /** {@return whether a figure has a page of its own; a table has that of its data, and tiles need an id} */
    static boolean hasPage(ReportBlock block) {
        return (block instanceof CaptionedBlock && !(block instanceof TableBlock || block instanceof WrittenTableBlock))
                || (block instanceof InfographicBlock && block.anchor().isPresent());
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
        String id = id(figure, page);
        String rest = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
        boolean taken = !rest.equals(id) && site.index().of(page).isFigure(rest);
        return folder(page) + "figures/" + (taken || rest.isEmpty() ? id : rest);
    }

    /** {@return the path of a table's file in the published site} */
    String dataFile(Table table, Page page) {
        return dataFile(table, folder(page));
    }

    /**
     * {@return the path of a table's file in the published site}
     *
     * @param folder the address of the report with a slash at its end; empty for pages of no report
     */
    static String dataFile(Table table, String folder) {
        return folder + "data/" + table.name().replace('_', '-').toLowerCase(Locale.ROOT) + ".csv";
    }

    private String folder(Page page) {
        return site.index().reportOf(page).map(r -> r.slug() + "/").orElse("");
    }
}
