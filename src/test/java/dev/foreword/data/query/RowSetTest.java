package dev.foreword.data.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.ColumnType;
import dev.foreword.data.Table;
import dev.foreword.testing.Csv;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows meet conditions, in which order. */
class RowSetTest {

    private static final Table TABLE = Csv.table("long", """
            year,level,area,n,seen
            2025,National,England,"81,770",2025-03-31
            2025,Regional,London,"9,700",2025-03-31
            2025,Local,Camden,c,2025-03-31
            2024,National,England,"83,000",2024-03-31
            2024,Regional,London,"9,800",2024-03-31
            2024,Local,Camden,190,2024-03-31
            2024,Local,Éire Close,,2024-03-31
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area | London          |               | 3 6",
                "year | 2024            |               | 5 6 7 8",
                "n    | 9800            |               | 6",
                "n    | '9,800'         |               | 6",
                "seen | 31/03/2025      |               | 2 3 4",
                "area | London; Camden  |               | 3 4 6 7",
                "year |                 | 2025 to       | 2 3 4",
                "year |                 | to 2024       | 5 6 7 8",
                "seen |                 | 2025 to       | 2 3 4",
                "n    |                 | 9800 to 83000 | 2 5 6",
            })
    void aConditionFindsItsRows(String column, String values, String range, String lines) {
        int index = TABLE.indexOf(column);
        ColumnType type = TABLE.columns().get(index).type();
        Condition condition = range == null
                ? Condition.oneOf(List.of(values.split("; ")).stream()
                        .map(v -> Value.of(v, type))
                        .toList())
                : Condition.range(end(range.split("to", -1)[0], type), end(range.split("to", -1)[1], type));

        assertThat(lines(RowSet.all(TABLE).where(new Clause(index, condition)))).isEqualTo(lines);
    }

    private static @Nullable Value end(String written, ColumnType type) {
        return written.isBlank() ? null : Value.of(written, type);
    }

    @Test
    void aWithheldNumberIsNeitherInNorOutButOpen() {
        RowSet many = RowSet.all(TABLE).where(clause("n", Condition.range(Value.of("100", ColumnType.NUMBER), null)));

        assertThat(lines(many)).isEqualTo("2 3 5 6 7");
        assertThat(many.open()).containsExactly(2, 6);
    }

    @Test
    void whatIsThereCanBeAskedFor() {
        assertThat(lines(RowSet.all(TABLE).where(clause("n", Condition.present()))))
                .isEqualTo("2 3 5 6 7");
        assertThat(lines(RowSet.all(TABLE).where(clause("n", new Condition.Not(Condition.present())))))
                .isEqualTo("4 8");
    }

    @Test
    void rowsAreSortedByNumbersTimesAndTheAlphabetAndThoseWithoutStayAtTheEnd() {
        RowSet all = RowSet.all(TABLE);

        assertThat(lines(all.sorted(List.of(new Order(3, true))))).isEqualTo("5 2 6 3 7 4 8");
        assertThat(lines(all.sorted(List.of(new Order(3, false))))).isEqualTo("7 3 6 2 5 4 8");
        assertThat(lines(all.sorted(List.of(new Order(0, false), new Order(2, false)))))
                .isEqualTo("7 8 5 6 4 2 3");
        assertThat(lines(all.sorted(List.of(new Order(3, true))).first(2))).isEqualTo("5 2");
        assertThat(lines(all.last(1))).isEqualTo("8");
    }

    @Test
    void twoRowsOfOnePlaceAreFoundWithWhatPartsThem() {
        Optional<Twins> twins = Twins.among(RowSet.all(TABLE), List.of(0));

        assertThat(twins).hasValueSatisfying(two -> {
            assertThat(List.of(two.first(), two.second())).containsExactly(0, 1);
            assertThat(two.differing()).containsExactly(1, 2);
            assertThat(two.canBeParted()).isTrue();
        });
        assertThat(Twins.among(RowSet.all(TABLE), List.of(0, 2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"London; Camden|London or Camden", "London; Camden; Kent|London, Camden or Kent", "London|London"})
    void valuesAreSaidInWords(String values, String words) {
        List<Value> all = List.of(values.split("; ")).stream()
                .map(v -> Value.of(v, ColumnType.TEXT))
                .toList();

        assertThat(Condition.oneOf(all).words()).isEqualTo(words);
        assertThat(new Condition.Not(Condition.oneOf(all)).words()).isEqualTo("not " + words);
    }

    private static Clause clause(String column, Condition condition) {
        return new Clause(TABLE.indexOf(column), condition);
    }

    private static String lines(RowSet rows) {
        return String.join(
                " ",
                rows.toRows().stream().map(row -> Integer.toString(row.line())).toList());
    }
}
