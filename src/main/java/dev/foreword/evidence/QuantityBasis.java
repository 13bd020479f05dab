package dev.foreword.evidence;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.Quantity;
import dev.foreword.model.evidence.EvidenceItem.Basis;
import dev.foreword.model.evidence.EvidenceItem.Calculation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes down for the fact-checker how a number was computed: its value, its bounds, its steps and its cells. */
final class QuantityBasis {

    private static final int SHOWN_DECIMALS = 4;

    private QuantityBasis() {}

    /** {@return what a number rests on that an expression computed} */
    static Basis of(String expression, Quantity quantity) {
        String steps = quantity.working().text();
        boolean telling = quantity.cells().size() > 1 || !steps.equals(shown(quantity));
        return new Basis(
                new Calculation(expression, shown(quantity), range(quantity), telling ? steps : null),
                quantity.cells(),
                null);
    }

    private static String shown(Quantity q) {
        return q.isKnown() ? printed(q, q.value(), RoundingMode.HALF_UP) : "not known";
    }

    private static @Nullable String range(Quantity q) {
        if (q.interval().isExact()) {
            return null;
        }
        String low =
                q.interval().low().map(l -> printed(q, l, RoundingMode.FLOOR)).orElse("not known");
        String high = q.interval()
                .high()
                .map(h -> printed(q, h, RoundingMode.CEILING))
                .orElse("not known");
        return low + " to " + high;
    }

    private static String printed(Quantity q, BigDecimal number, RoundingMode mode) {
        BigDecimal shown = q.measure().unit().asPrinted(number);
        BigDecimal cut =
                shown.stripTrailingZeros().scale() > SHOWN_DECIMALS ? shown.setScale(SHOWN_DECIMALS, mode) : shown;
        BigDecimal plain = cut.stripTrailingZeros();
        int scale = Math.max(plain.scale(), Math.min(q.decimals(), SHOWN_DECIMALS));
        return HouseStyle.number(
                plain.setScale(Math.max(0, scale), mode), q.measure().unit());
    }
}
