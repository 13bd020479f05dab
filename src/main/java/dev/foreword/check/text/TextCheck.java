package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;

/** One kind of slip. A new one is a class and a line in {@link TextChecks}. */
interface TextCheck {

    /**
     * Says what of a report it wants to be shown. What it learns on the way it keeps for itself: it is asked anew for
     * each report.
     *
     * @param text the report
     * @param watches where it says what it looks for
     * @param diagnostics where it reports what it finds
     */
    void watch(ReportText text, Watches watches, Diagnostics diagnostics);
}
