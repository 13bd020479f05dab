package dev.foreword.source.csv;

import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.MonthNames;
import dev.foreword.data.Period;
import dev.foreword.data.TimeReading;
import dev.foreword.data.TimeStyle;
import dev.foreword.data.TimeStyle.DayOrder;
import dev.foreword.data.TypeInference;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.time.LocalDate;

/** Reports columns whose times could be others than they seem. */
final class TimeDoubts {

    private final String table;
    private final String file;
    private final CellStore store;
    private final Diagnostics diagnostics;

    TimeDoubts(String table, String file, CellStore store, Diagnostics diagnostics) {
        this.table = table;
        this.file = file;
        this.store = store;
        this.diagnostics = diagnostics;
    }

    /** {@return whether the times of a column can be read, with a doubt or without} */
    boolean areSettled(Column column, int index, TimeReading times) {
        boolean time = column.type() == ColumnType.PERIOD || column.type() == ColumnType.DATE;
        if (!time) {
            return true;
        }
        Place place = place(index, times.second());
        return switch (times.doubt()) {
            case NONE -> true;
            case EITHER_ORDER -> {
                warn(column, times, place);
                yield true;
            }
            case AMERICAN -> {
                american(column, times.second(), place);
                yield true;
            }
            case MIXED_ORDERS ->
                report(
                        place,
                        "\"" + times.second() + "\" is a day only with the month first ("
                                + day(times.second(), DayOrder.AMERICAN)
                                + "), and \"" + times.first() + "\" only with the day first ("
                                + day(times.first(), DayOrder.BRITISH) + ")",
                        "write all dates of \"" + column.name() + "\" in one way, best as 2024-01-31");
            case MIXED_ENDINGS ->
                report(
                        place,
                        "\"" + times.second() + "\" can only be a month, and \"" + times.first()
                                + "\" only years from one to another",
                        "write all periods of \"" + column.name() + "\" in one way: 2012/13, or January 2012");
        };
    }

    private void american(Column column, String text, Place place) {
        report(
                place,
                "\"" + text + "\" is " + day(text, DayOrder.AMERICAN)
                        + " with the month first, as in the United States, and no day with the day first",
                "correct the dates, or write " + declaration(column, DayOrder.AMERICAN));
    }

    private boolean report(Place place, String message, String help) {
        diagnostics.report(Rule.DATE_ORDER, place, message, help);
        return false;
    }

    private void warn(Column column, TimeReading times, Place place) {
        diagnostics.report(
                Rule.DATE_UNSETTLED,
                place,
                "\"" + times.second() + "\" is read as " + day(times.second(), DayOrder.BRITISH) + ", and could be "
                        + day(times.second(), DayOrder.AMERICAN) + ", like all dates of \"" + column.name() + "\"",
                "write " + declaration(column, DayOrder.BRITISH) + " if that is right, or american");
    }

    private String declaration(Column column, DayOrder order) {
        return "\"columns: {" + column.name() + ": {dates: " + order.words() + "}}\" in " + table + ".yml";
    }

    private static String day(String text, DayOrder order) {
        LocalDate day = TypeInference.time(text, new TimeStyle(TimeStyle.Ending.YEARS, order))
                .map(Period::to)
                .orElseThrow();
        return day.getDayOfMonth() + " " + MonthNames.of(day.getMonth()) + " " + day.getYear();
    }

    private Place place(int column, String text) {
        for (int row = 0; row < store.rows(); row++) {
            if (store.text(row, column).equals(text)) {
                return Place.at(file, store.line(row), column + 1);
            }
        }
        return Place.startOf(file);
    }
}
