package dev.foreword.source.csv;

import dev.foreword.data.Column.Base;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Measure;
import dev.foreword.data.Rounding;
import dev.foreword.data.TimeStyle;
import dev.foreword.data.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a column.
 *
 * @param name its name in the file
 * @param heading its heading for readers; null for its name
 * @param cells what its cells hold; null for what they look like
 * @param times how its times are written, as far as it is said
 * @param digits how its numbers are written
 * @param meaning what its numbers mean
 * @param repairs what is read otherwise than the file has it
 */
public record ColumnSpec(
        Named name,
        @Nullable String heading,
        @Nullable ColumnType cells,
        TimeStyle.Declared times,
        Digits digits,
        Meaning meaning,
        Repairs repairs) {

    /** {@return a sidecar’s word on a column that only gives it a name} */
    static ColumnSpec named(Named column, String name) {
        Repairs repairs = new Repairs(name, List.of());
        return new ColumnSpec(column, null, null, TimeStyle.Declared.NOTHING, Digits.UNSAID, Meaning.UNSAID, repairs);
    }

    /** {@return its heading for readers, if it isn’t its name} */
    public Optional<String> label() {
        return Optional.ofNullable(heading);
    }

    /** {@return what its cells hold, if it is said} */
    public Optional<ColumnType> type() {
        return Optional.ofNullable(cells);
    }

    /** {@return how closely its numbers are given: those of people or things without decimals are exact, unless rounded} */
    public Rounding rounding() {
        if (digits.step != null) {
            return new Rounding(digits.step);
        }
        if (digits.places == null) {
            return Rounding.AS_PRINTED;
        }
        boolean count = meaning.kind() == Measure.Kind.COUNT && digits.places == 0;
        return count ? Rounding.NONE : Rounding.toDecimals(digits.places);
    }

    /**
     * {@return what its numbers measure}
     *
     * @param usual what a column of its name would measure
     */
    public Measure measure(Measure usual) {
        Unit unit = digits.unit().orElse(usual.unit());
        return new Measure(unit, kind(usual), meaning.timing(), meaning.prices());
    }

    private Measure.Kind kind(Measure usual) {
        if (meaning.kind() != Measure.Kind.UNSAID) {
            return meaning.kind();
        }
        return digits.isPercent() ? Measure.Kind.SHARE : usual.kind();
    }

    /**
     * How the numbers of a column are written.
     *
     * @param around what is printed around them; null when nothing is said
     * @param places how many decimals they have at most; null when nothing is said
     * @param step what they were rounded to; null when nothing is said
     * @param show with how many decimals they are shown; null for those that they have
     * @param fractions whether shares without a per cent sign are parts of one, or else per cent; null when nothing is said
     */
    public record Digits(
            @Nullable Unit around,
            @Nullable Integer places,
            @Nullable BigDecimal step,
            @Nullable Integer show,
            @Nullable Boolean fractions) {

        /** Nothing is said. */
        public static final Digits UNSAID = new Digits(null, null, null, null, null);

        /** {@return whether they are said to be in per cent} */
        boolean isPercent() {
            return unit().map(Unit::suffix).orElse("").equals("%");
        }

        /** {@return what is printed around them, if it is said} */
        public Optional<Unit> unit() {
            return Optional.ofNullable(around);
        }

        /** {@return how many decimals they have at most, if it is said} */
        public OptionalInt decimals() {
            return places == null ? OptionalInt.empty() : OptionalInt.of(places);
        }
    }

    /**
     * What is read otherwise than the file has it, so that no published file need be edited.
     *
     * @param given the column’s name here; null for the one in the file
     * @param cells cells that are read as others
     */
    public record Repairs(@Nullable String given, List<ReadAs> cells) {

        /** Nothing is. */
        public static final Repairs NONE = new Repairs(null, List.of());

        public Repairs {
            cells = List.copyOf(cells);
        }

        /** {@return the column’s name here, if it isn’t the one in the file} */
        public Optional<String> name() {
            return Optional.ofNullable(given);
        }
    }

    /**
     * A text that is read as another.
     *
     * @param from the text in the file
     * @param to what is read
     */
    public record ReadAs(Named from, String to) {}

    /**
     * What the numbers of a column mean.
     *
     * @param kind whether they count, relate or share
     * @param timing whether they are taken on a day or over a time
     * @param prices in which money they are
     * @param whole of whom their shares are shares; null when nothing is said
     * @param avoid words that mean another measure
     */
    public record Meaning(
            Measure.Kind kind,
            Measure.Timing timing,
            Measure.Prices prices,
            @Nullable Base whole,
            List<String> avoid) {

        /** Nothing is said. */
        public static final Meaning UNSAID =
                new Meaning(Measure.Kind.UNSAID, Measure.Timing.UNSAID, Measure.Prices.UNSAID, null, List.of());

        public Meaning {
            avoid = List.copyOf(avoid);
        }

        /** {@return of whom their shares are shares, if it is said} */
        public Optional<Base> base() {
            return Optional.ofNullable(whole);
        }
    }
}
