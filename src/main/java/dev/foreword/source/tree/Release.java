package dev.foreword.source.tree;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are let out. No build asks the clock: an embargo ends when the author says that its day has come.
 *
 * @param drafts whether drafts and embargoed reports are shown, for proofreading
 * @param asOf the day on which the site is published; null keeps every embargo
 */
public record Release(boolean drafts, @Nullable LocalDate asOf) {

    /** What readers may see: no drafts, and nothing under an embargo. */
    public static final Release PUBLIC = new Release(false, null);

    /** {@return whether an embargo is over} */
    boolean ends(LocalDate embargo) {
        return drafts || (asOf != null && !asOf.isBefore(embargo));
    }
}
