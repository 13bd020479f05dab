package dev.foreword.check.text;

import dev.foreword.model.Page;
import dev.foreword.model.index.ResolvedSite;
import java.util.List;

/**
 * The text of a report, or of the pages that belong to none.
 *
 * @param site the site
 * @param pages its pages, in reading order
 * @param lines their passages, in reading order
 */
record ReportText(ResolvedSite site, List<Page> pages, List<Line> lines) {

    /** {@return whether these are the pages of a report; none of its files may have been readable} */
    boolean isReport() {
        return !pages.isEmpty() && site.index().reportOf(pages.get(0)).isPresent();
    }
}
