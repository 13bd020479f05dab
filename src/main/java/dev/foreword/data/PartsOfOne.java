package dev.foreword.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers that may be parts of one though they are said to be per cent: none has a unit, and none is over one. */
public final class PartsOfOne {

    private PartsOfOne() {}

    /** {@return the first of such numbers that shows what is in doubt; none when some number settles it} */
    public static Optional<Cell.NumberCell> among(List<Cell.NumberCell> numbers) {
        boolean small = numbers.stream()
                .allMatch(
                        number -> number.unit().isNone() && number.value().abs().compareTo(BigDecimal.ONE) <= 0);
        return small
                ? numbers.stream()
                        .filter(number -> number.value().signum() != 0
                                && number.value().abs().compareTo(BigDecimal.ONE) < 0)
                        .findFirst()
                : Optional.empty();
    }

    /** {@return the two things that such a number may be} */
    public static String readings(Cell.NumberCell number) {
        BigDecimal percent = number.value().movePointRight(2);
        return HouseStyle.number(number.value()) + "% or, as a part of one, "
                + HouseStyle.number(percent.scale() < 0 ? percent.setScale(0) : percent) + "%";
    }
}
