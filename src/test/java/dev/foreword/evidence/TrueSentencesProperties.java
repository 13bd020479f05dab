package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Comparisons;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Period;
import dev.foreword.data.Quantity;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.data.TableNotes;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Place;
import dev.foreword.evidence.claim.ClaimReader;
import dev.foreword.evidence.claim.Reading;
import dev.foreword.evidence.verify.ClaimVerifier;
import dev.foreword.evidence.verify.NameIndex;
import dev.foreword.evidence.verify.Subject;
import dev.foreword.language.Tokens;
import dev.foreword.model.evidence.Verdict;
import dev.foreword.model.passage.Passage;
import dev.foreword.testing.Draw;
import dev.foreword.testing.Randomly;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A true sentence made from random cells holds in many forms, and in none when one thing in it is changed. */
class TrueSentencesProperties {

    private static final int TRIES = 60;
    private static final int FIRST = 2010;
    private static final List<String> TOWNS = List.of("Ashby", "Brant", "Corve", "Dene", "Eller");

    /** A series of five years, two of which are compared. */
    private record Years(Table table, int from, int to) {

        static Years drawn(Draw draw) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < TOWNS.size(); i++) {
                rows.add(new Row(
                        i + 2,
                        List.of(
                                new Cell.PeriodCell(place(i), String.valueOf(FIRST + i), Period.year(FIRST + i)),
                                drawnNumber(draw, i))));
            }
            int from = draw.integer(0, 2);
            Years years = new Years(tableOf(ColumnType.PERIOD, "year", rows), from, draw.integer(from + 1, 3));
            draw.given(years.number(years.from)
                            .value()
                            .compareTo(years.number(years.to).value())
                    != 0);
            draw.given(years.percent().signum() != 0);
            return years;
        }

        Quantity number(int row) {
            return table.quantity(row, 1).orElseThrow();
        }

        Quantity change() {
            return Comparisons.change(number(from), number(to));
        }

        Quantity difference() {
            return Comparisons.difference(number(from), number(to));
        }

        boolean rose() {
            return change().value().signum() > 0;
        }

        BigDecimal percent() {
            return HouseStyle.round(change().value(), 1).abs();
        }

        /** Eleven forms of the change; {@code %s} stands for the year that it began in. */
        List<String> changes(boolean up, BigDecimal percent) {
            String by = HouseStyle.number(percent) + " per cent";
            String rose = up ? "rose" : "fell";
            String rise = up ? "rise" : "fall";
            String years = " between %s and " + (FIRST + to) + ".";
            return List.of(
                    "The number [" + rose + " by " + by + "]" + years,
                    "The number " + rose + " by [" + by + "]" + years,
                    "The number " + rose + " [" + by + "]" + years,
                    "In " + (FIRST + to) + ", the number was [" + by + (up ? " higher" : " lower") + "] than in %s.",
                    "In " + (FIRST + to) + ", there were [" + by + (up ? " more" : " fewer") + "] than in %s.",
                    "There was [a " + rise + " of " + by + "] from %s to " + (FIRST + to) + ".",
                    "There was [a " + by + " " + rise + "] from %s to " + (FIRST + to) + ".",
                    "The number was [" + (up ? "up " : "down ") + by + "] in " + (FIRST + to) + " on %s.",
                    "The number [has " + (up ? "grown" : "fallen") + " by " + by + "] since %s.",
                    "The number [went " + (up ? "up" : "down") + " by " + by + "]" + years,
                    "In " + (FIRST + to) + " the number, which had been counted again, was [" + by + "] "
                            + (up ? "higher" : "lower") + " than in %s.");
        }

        /** Nine forms of a number. */
        List<String> levels(long number) {
            String n = HouseStyle.number(BigDecimal.valueOf(number));
            String year = String.valueOf(FIRST + to);
            return List.of(
                    "In " + year + " there were [" + n + "].",
                    "There were [" + n + "] in " + year + ".",
                    "There were [" + n + " children in " + year + "].",
                    "At 31 March " + year + ", [" + n + "] children were in care.",
                    "The number was [exactly " + n + "] in " + year + ".",
                    "There were [between " + HouseStyle.number(BigDecimal.valueOf(number - 1)) + " and "
                            + HouseStyle.number(BigDecimal.valueOf(number + 1)) + "] in " + year + ".",
                    "In " + year + ", [at least " + n + "] and in any case no fewer came.",
                    "In " + year + ", [no more than " + n + "] came.",
                    "In " + year + ", the number stood at [" + n + "].");
        }
    }

    private static Cell drawnNumber(Draw draw, int row) {
        return new Cell.NumberCell(place(row), BigDecimal.valueOf(draw.integer(3000, 90_000)), Unit.NONE);
    }

    private static Place place(int row) {
        return new Place("data/r/t.csv", row + 2, 1, 1);
    }

    private static Table tableOf(ColumnType key, String name, List<Row> rows) {
        return new Table(
                "t",
                "data/r/t.csv",
                List.of(new Column(name, key), new Column("children", ColumnType.NUMBER)),
                rows,
                TableNotes.NONE);
    }

    @Test
    void aChangeHoldsInItsOwnNumberDirectionYearAndUnitOnly() {
        Randomly.check(TRIES, draw -> {
            Years years = Years.drawn(draw);
            String began = String.valueOf(FIRST + years.from());
            String other = String.valueOf(FIRST + 4);
            BigDecimal wrong =
                    years.percent().add(BigDecimal.valueOf(draw.integer(1, 99)).movePointLeft(1));

            for (String form : years.changes(years.rose(), years.percent())) {
                assertThat(verdict(form.formatted(began), years.change()))
                        .as(form)
                        .isEqualTo(Verdict.HOLDS);
                assertThat(verdict(form.formatted(other), years.change()))
                        .as(form)
                        .isEqualTo(Verdict.FAILS);
                assertThat(verdict(form.formatted(began).replace("per cent", "percentage points"), years.change()))
                        .as(form)
                        .isEqualTo(Verdict.FAILS);
            }
            for (String form : years.changes(!years.rose(), years.percent())) {
                assertThat(verdict(form.formatted(began), years.change()))
                        .as(form)
                        .isEqualTo(Verdict.FAILS);
            }
            for (String form : years.changes(years.rose(), wrong)) {
                assertThat(verdict(form.formatted(began), years.change()))
                        .as(form)
                        .isEqualTo(Verdict.FAILS);
            }
        });
    }

    @Test
    void aNumberHoldsInItsOwnYearAndUnitOnly() {
        Randomly.check(TRIES, draw -> {
            Years years = Years.drawn(draw);
            Quantity number = years.number(years.to());
            long value = number.value().longValue();
            String own = String.valueOf(FIRST + years.to());
            String other = String.valueOf(FIRST + 4);

            for (String form : years.levels(value)) {
                assertThat(verdict(form, number)).as(form).isEqualTo(Verdict.HOLDS);
                assertThat(verdict(form.replace(own, other), number)).as(form).isEqualTo(Verdict.FAILS);
                assertThat(verdict(form.replace("]", " per cent]"), number))
                        .as(form)
                        .isNotEqualTo(Verdict.HOLDS);
                assertThat(verdict(form.replaceFirst("(\\d[\\d,]*)(?=[^\\[]*])", "£$1"), number))
                        .as(form)
                        .isNotEqualTo(Verdict.HOLDS);
            }
            for (String form : List.of(
                    years.levels(value + 7).get(draw.integer(0, 5)),
                    years.levels(value - 7).get(7))) {
                assertThat(verdict(form, number)).as(form).isEqualTo(Verdict.FAILS);
            }
        });
    }

    @Test
    void bothEndsOfAChangeAreBorneOut() {
        Randomly.check(TRIES, draw -> {
            Years years = Years.drawn(draw);
            String from = HouseStyle.number(years.number(years.from()).value());
            String to = HouseStyle.number(years.number(years.to()).value());
            String wrong = HouseStyle.number(years.number(years.to()).value().add(BigDecimal.ONE));
            String rose = years.rose() ? "rose" : "fell";
            String up = years.rose() ? "up" : "down";

            assertThat(verdict("It [" + rose + " from " + from + " to " + to + "].", years.change()))
                    .isEqualTo(Verdict.HOLDS);
            assertThat(verdict("There were [" + to + ", " + up + " from " + from + "].", years.difference()))
                    .isEqualTo(Verdict.HOLDS);
            assertThat(verdict("It [" + rose + " from " + from + " to " + wrong + "].", years.change()))
                    .isEqualTo(Verdict.FAILS);
            assertThat(verdict("It [" + rose + " from " + to + " to " + from + "].", years.change()))
                    .isEqualTo(Verdict.FAILS);
        });
    }

    @Test
    void aPlaceIsThatOfItsOwnRow() {
        Randomly.check(TRIES, draw -> {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < TOWNS.size(); i++) {
                rows.add(new Row(i + 2, List.of(new Cell.TextCell(place(i), TOWNS.get(i)), drawnNumber(draw, i))));
            }
            Table table = tableOf(ColumnType.TEXT, "town", rows);
            List<Quantity> all = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                all.add(table.quantity(i, 1).orElseThrow());
            }
            draw.given(all.stream().map(Quantity::value).distinct().count() == all.size());
            int own = draw.integer(0, rows.size() - 1);
            int other = (own + draw.integer(1, rows.size() - 1)) % rows.size();
            long above = all.stream()
                    .filter(q -> q.value().compareTo(all.get(own).value()) > 0)
                    .count();
            List<String> places = List.of("highest", "second highest", "third highest", "second lowest", "lowest");

            for (int place = 0; place < places.size(); place++) {
                assertThat(verdict(TOWNS.get(own) + " had [the " + places.get(place) + "] number.", all.get(own)))
                        .isEqualTo(place == above ? Verdict.HOLDS : Verdict.FAILS);
            }
            String number = HouseStyle.number(all.get(own).value());
            assertThat(verdict("In " + TOWNS.get(own) + ", [" + number + "] were counted.", all.get(own)))
                    .isEqualTo(Verdict.HOLDS);
            assertThat(verdict("In " + TOWNS.get(other) + ", [" + number + "] were counted.", all.get(own)))
                    .isEqualTo(Verdict.FAILS);
        });
    }

    private static Verdict verdict(String sentence, Quantity quantity) {
        int from = sentence.indexOf('[');
        int to = sentence.indexOf(']') - 1;
        String text = sentence.replace("[", "").replace("]", "");
        NameIndex names = new NameIndex();
        Reading reading = new ClaimReader(Tokens.of(text)).claim(from, to, names.of(quantity));
        Subject subject = new Subject(
                quantity,
                "",
                reading.clause(),
                new Subject.Surface(Passage.Role.TEXT, List.of(), text.length()),
                false);
        return ClaimVerifier.claim(subject, reading, names).verdict();
    }
}
