package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;

/** One kind of slip. A new one is a class and a line in {@link TextChecks}. */
interface TextCheck {

    /** Reports each such slip in a report. */
    void check(ReportText text, Diagnostics diagnostics);
}
