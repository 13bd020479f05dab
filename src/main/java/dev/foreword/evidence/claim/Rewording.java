package dev.foreword.evidence.claim;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.Magnitude;
import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.language.Form;
import dev.foreword.language.Token;
import dev.foreword.language.Tokens;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes one thing in the words of a claim and leaves the author the rest. */
public final class Rewording {

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final List<String> MULTIPLYING = List.of(
            "halved",
            "doubled",
            "trebled",
            "quadrupled",
            "nearly doubled",
            "nearly trebled",
            "nearly quadrupled",
            "more than trebled",
            "more than doubled",
            "nearly halved",
            "more than halved");
    private static final Map<String, String> OPPOSITES = opposites();

    private Rewording() {}

    private static Map<String, String> opposites() {
        Map<String, String> words = new HashMap<>();
        String[] pairs = {
            "rose fell",
            "rise fall",
            "risen fallen",
            "rising falling",
            "rises falls",
            "increased decreased",
            "increase decrease",
            "increases decreases",
            "increasing decreasing",
            "grew shrank",
            "growth decline",
            "grown shrunk",
            "growing shrinking",
            "up down",
            "more fewer",
            "higher lower",
            "above below",
            "widened narrowed",
            "widening narrowing",
            "gained lost",
            "larger smaller",
            "gain loss",
            "surplus deficit",
            "longer shorter",
            "climbed dropped",
            "jumped fell",
            "soared plunged",
            "surged slumped",
            "expansion contraction",
            "upward downward",
            "jump drop",
            "uplift cut",
            "added cut",
            "greater smaller",
            "bigger smaller"
        };
        for (String pair : pairs) {
            int blank = pair.indexOf(' ');
            words.putIfAbsent(pair.substring(0, blank), pair.substring(blank + 1));
            words.putIfAbsent(pair.substring(blank + 1), pair.substring(0, blank));
        }
        words.put("less", "more");
        return Map.copyOf(words);
    }

    /** {@return the words with the other direction, if they give one that has an opposite} */
    public static Optional<String> turned(String words) {
        for (Token token : Tokens.of(words).all()) {
            boolean way = Vocabulary.way(token.lower()).isPresent()
                    || token.lower().equals("surplus")
                    || token.lower().equals("deficit");
            if (way) {
                String other = OPPOSITES.getOrDefault(token.lower(), plainOpposite(token.lower()));
                return Optional.of(words.substring(0, token.from()) + other + words.substring(token.to()));
            }
        }
        return Optional.empty();
    }

    private static String plainOpposite(String word) {
        Direction way = Vocabulary.way(word).orElse(Direction.UP);
        boolean going = word.endsWith("ing");
        return way == Direction.UP ? going ? "falling" : "fell" : going ? "rising" : "rose";
    }

    /** {@return the words without what softens their number} */
    public static Optional<String> withoutHedge(String words) {
        Tokens tokens = Tokens.of(words);
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Part> hedge = HedgeParts.read(tokens, at);
            if (hedge.isPresent() && hedge.get().to() < tokens.size()) {
                int from = tokens.get(at).from();
                int to = tokens.get(hedge.get().to()).from();
                return Optional.of(words.substring(0, from) + words.substring(to));
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the words with their number in the next magnitude: £2.83bn in place of £2,830m; none when it is well put as it
     * is}
     *
     * @param words the words
     * @param amount the number that they give
     * @param value the number to give, in full
     * @param more with how many decimals more than theirs
     */
    public static Optional<String> scaled(String words, Amount amount, BigDecimal value, int more) {
        Magnitude own = amount.magnitude();
        Matcher digits = DIGITS.matcher(amount.words());
        int at = words.indexOf(amount.words());
        if (own == null || at < 0 || amount.form() != Form.PLAIN || !digits.find()) {
            return Optional.empty();
        }
        return fitting(value).filter(other -> other != own).map(other -> {
            BigDecimal shown =
                    value.movePointLeft(other.zeros()).setScale(amount.decimals() + more, RoundingMode.HALF_UP);
            String unit = amount.words().substring(digits.end());
            String word = unit.contains(own.word())
                    ? unit.replace(own.word(), other.word())
                    : unit.replace(own.suffix(), other.suffix());
            return words.substring(0, at)
                    + amount.words().substring(0, digits.start())
                    + HouseStyle.number(shown)
                    + word
                    + words.substring(at + amount.words().length());
        });
    }

    private static Optional<Magnitude> fitting(BigDecimal value) {
        return Arrays.stream(Magnitude.values())
                .filter(m -> value.abs().compareTo(m.inFull(BigDecimal.ONE)) >= 0)
                .reduce((smaller, larger) -> larger);
    }

    /**
     * {@return the words with another number in the place of theirs; none when it would round to zero and is not zero, for
     * "more than 0 million" holds of almost anything}
     *
     * @param words the words
     * @param amount the number that they give
     * @param value the number to give, measured as the words do
     * @param more with how many decimals more than theirs
     */
    public static Optional<String> withNumber(String words, Amount amount, BigDecimal value, int more) {
        boolean none = value.signum() != 0 && rounded(amount, value, more).signum() == 0;
        if (none || isVerb(amount)) {
            return Optional.empty();
        }
        int at = words.indexOf(amount.words());
        if (at >= 0) {
            return Optional.of(words.substring(0, at)
                    + like(amount, value, more)
                    + words.substring(at + amount.words().length()));
        }
        // The unit stands behind the brackets: only the digits are the claim’s.
        Matcher digits = DIGITS.matcher(words);
        return digits.find()
                ? Optional.of(words.substring(0, digits.start())
                        + digits(amount, value, more)
                        + words.substring(digits.end()))
                : Optional.empty();
    }

    /**
     * {@return the words with another verb of multiplying: {@code doubled} in place of {@code trebled}; none when they have
     * no such verb}
     *
     * @param words the words
     * @param amount the multiple that they give
     */
    public static List<String> multiplied(String words, Amount amount) {
        int at = words.indexOf(amount.words());
        if (at < 0 || !isVerb(amount)) {
            return List.of();
        }
        String before = words.substring(0, at);
        String behind = words.substring(at + amount.words().length());
        return MULTIPLYING.stream().map(verb -> before + verb + behind).toList();
    }

    private static boolean isVerb(Amount amount) {
        return amount.form() instanceof Form.Multiple && amount.words().endsWith("ed");
    }

    private static String like(Amount amount, BigDecimal value, int more) {
        Matcher written = DIGITS.matcher(amount.words());
        String digits = digits(amount, value, more);
        if (amount.form() == Form.PLAIN && written.find()) {
            return amount.words().substring(0, written.start())
                    + digits
                    + amount.words().substring(written.end());
        }
        boolean times = amount.form() instanceof Form.Multiple || amount.form() instanceof Form.Ratio;
        if (times) {
            return digits + " times";
        }
        AmountUnit unit = amount.unit();
        return switch (unit) {
            case PER_CENT -> digits + " per cent";
            case POINTS -> digits + " percentage points";
            case POUNDS -> "£" + digits;
            case PENCE -> digits + "p";
            case NONE, PEOPLE -> digits;
            default -> digits + " " + unit.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String digits(Amount amount, BigDecimal value, int more) {
        return HouseStyle.number(rounded(amount, value, more));
    }

    private static BigDecimal rounded(Amount amount, BigDecimal value, int more) {
        Magnitude magnitude = amount.magnitude();
        boolean inDigits =
                amount.form() == Form.PLAIN && DIGITS.matcher(amount.words()).find();
        BigDecimal shown = inDigits && magnitude != null ? value.movePointLeft(magnitude.zeros()) : value;
        boolean exact = amount.form() == Form.PLAIN || amount.form() instanceof Form.Multiple;
        int decimals = exact && (inDigits || magnitude == null) ? amount.decimals() : 0;
        return shown.setScale(decimals + more, RoundingMode.HALF_UP);
    }
}
