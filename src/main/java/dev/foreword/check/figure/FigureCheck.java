package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;

/** One rule for figures. */
interface FigureCheck {

    /** Reports what is wrong with a figure. */
    void check(Figure figure, Diagnostics diagnostics);
}
