package dev.foreword.expression;

import dev.foreword.data.ColumnType;
import dev.foreword.data.Quantity;
import dev.foreword.data.query.Condition;
import dev.foreword.data.query.Condition.End;
import dev.foreword.data.query.Value;
import dev.foreword.diagnostics.Rule;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Conditions as expressions write them: {@code "over 40"}, {@code "between 3 and 5"}, {@code "Good"}, {@code "not Good"},
 * {@code "known"}.
 */
final class Conditions {

    private static final Pattern RANGE = Pattern.compile("(?:between (.+) and|from (.+) to) (.+)");

    /** The signs that a value follows, in words and as marks. */
    private enum Sign {
        OVER("over|above|more than|>", value -> new Condition.Range(new End(value, false), null)),
        AT_LEAST("at least|>=", value -> Condition.range(value, null)),
        UNDER("under|below|less than|fewer than|<", value -> new Condition.Range(null, new End(value, false))),
        AT_MOST("at most|up to|<=", value -> Condition.range(null, value)),
        EQUAL("exactly|=", Condition::equal),
        NOT("not|<>", value -> new Condition.Not(Condition.equal(value)));

        private final Pattern written;

        @SuppressWarnings("ImmutableEnumChecker") // a function without a state
        private final Function<Value, Condition> meaning;

        Sign(String written, Function<Value, Condition> meaning) {
            this.written = Pattern.compile("(?:" + written + ")(?![\\p{L}=>])\\s*(.*)");
            this.meaning = meaning;
        }
    }

    private Conditions() {}

    /**
     * {@return the condition that an author wrote}
     *
     * @param written the words
     * @param type what the column holds that is asked
     * @param against the number that stands behind the words, if there is one
     */
    static Condition of(String written, ColumnType type, @Nullable Quantity against) throws ValueFault {
        String text = written.strip();
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            String low = range.group(1) == null ? range.group(2) : range.group(1);
            return Condition.range(ordered(low, type), ordered(range.group(3), type));
        }
        if (text.equals("known") || text.equals("missing")) {
            return text.equals("known") ? Condition.present() : new Condition.Not(Condition.present());
        }
        for (Sign sign : Sign.values()) {
            Matcher m = sign.written.matcher(text);
            if (m.matches()) {
                Value value = against != null && m.group(1).isEmpty()
                        ? Value.of(against, type)
                        : value(sign, m.group(1), type);
                return sign.meaning.apply(value);
            }
        }
        return Condition.equal(Value.of(text, type));
    }

    /** {@return the condition that a row holds a number} */
    static Condition equalTo(Quantity number, ColumnType type) {
        return Condition.equal(Value.of(number, type));
    }

    private static Value value(Sign sign, String written, ColumnType type) throws ValueFault {
        return List.of(Sign.EQUAL, Sign.NOT).contains(sign) ? Value.of(written, type) : ordered(written, type);
    }

    private static Value ordered(String written, ColumnType type) throws ValueFault {
        Value value = Value.of(written, type);
        if (value.isOrdered()) {
            return value;
        }
        throw new ValueFault(
                Rule.EXPRESSION_FAILED,
                "\"" + written + "\" is no number to compare with",
                "write \"over 40\", \"under 40\", \"at least 40\", \"at most 40\", \"between 3 and 5\", a word, or"
                        + " \"not\" and a word");
    }
}
