package dev.foreword.expression;

/** A series where FreeMarker’s arithmetic wants a number: its signs then work on each row. */
final class SeriesNumber extends Number {

    private static final long serialVersionUID = 1;

    private final transient Series series;

    SeriesNumber(Series series) {
        this.series = series;
    }

    Series series() {
        return series;
    }

    @Override
    public int intValue() {
        return series.size();
    }

    @Override
    public long longValue() {
        return series.size();
    }

    @Override
    public float floatValue() {
        return series.size();
    }

    @Override
    public double doubleValue() {
        return series.size();
    }
}
