package dev.foreword.source.tree;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reports are let out. No build asks the clock: an embargo ends when the author says that its day has come.
 *
 * @param drafts whether drafts and embargoed reports are shown, for proofreading
 * @param asOf the day on which the site is published; empty keeps every embargo
 */
public record Release(boolean drafts, Optional<LocalDate> asOf) {

    /** What readers may see: no drafts, and nothing under an embargo. */
    public static final Release PUBLIC = new Release(false, Optional.empty());

    /** {@return whether an embargo is over} */
    boolean ends(LocalDate embargo) {
        return drafts || asOf.map(day -> !day.isBefore(embargo)).orElse(false);
    }
}
