package dev.foreword.evidence;

import dev.foreword.evidence.Amount.Form;
import dev.foreword.evidence.Amount.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one number out of tokens: in digits, in words, as a fraction or as a multiple. */
final class NumberReader {

    /** An amount and how many tokens it took. */
    record Found(Amount amount, int length) {}

    private record Plain(BigDecimal value, BigDecimal step, boolean pounds, String suffix, int length) {}

    private static final Pattern DIGITS =
            Pattern.compile("([-−]?)(£?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(bn|tn|m|k|%|pp)?");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
    private static final Pattern PERIOD = Pattern.compile("(1[89]|20)\\d\\d[/–-]\\d+");
    private static final Map<String, Integer> NOUGHTS =
            Map.of("k", 3, "thousand", 3, "m", 6, "million", 6, "bn", 9, "billion", 9, "tn", 12, "trillion", 12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FINE = new BigDecimal("0.01");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<String> tokens;

    NumberReader(List<String> tokens) {
        this.tokens = tokens;
    }

    /** {@return the year that a token names, if it is one and nothing behind it makes it a number} */
    Optional<Integer> year(int at) {
        String token = token(at);
        if (PERIOD.matcher(token).matches()) {
            return Optional.of(Integer.parseInt(token.substring(0, 4)));
        }
        boolean unit = NOUGHTS.containsKey(token(at + 1))
                || isPercent(at + 1)
                || token(at + 1).equals("times");
        return YEAR.matcher(token).matches() && !unit ? Optional.of(Integer.parseInt(token)) : Optional.empty();
    }

    /** {@return the number that begins at a token, if one does} */
    Optional<Found> read(int at) {
        return multipleWord(at)
                .or(() -> soManyInSoMany(at))
                .or(() -> fraction(at))
                .or(() -> plain(at).map(p -> withUnit(p, at)));
    }

    private Optional<Found> multipleWord(int at) {
        String token = token(at);
        if (token.equals("halved") || token.equals("halving") || token.equals("halve")) {
            return Optional.of(new Found(amount(HALF, new BigDecimal("0.1"), Unit.NONE, Form.TIMES, at, 1), 1));
        }
        Optional<Integer> multiple = Lexicon.multiple(token);
        if (multiple.isEmpty() && token.endsWith("fold") && token.length() > 4) {
            multiple = Lexicon.number(token.substring(0, token.length() - 4));
        }
        return multiple.map(
                m -> new Found(amount(BigDecimal.valueOf(m), BigDecimal.ONE, Unit.NONE, Form.TIMES, at, 1), 1));
    }

    /** {@code two in five}, {@code 1 in 10}, {@code three out of four}, {@code 79 of the 152}. */
    private Optional<Found> soManyInSoMany(int at) {
        Optional<Plain> part = plain(at);
        if (part.isEmpty() || part.get().pounds() || !part.get().suffix().isEmpty()) {
            return Optional.empty();
        }
        int next = at + part.get().length();
        boolean outOf = token(next).equals("out") && token(next + 1).equals("of");
        boolean of = token(next).equals("of");
        // One child in four.
        boolean between = !outOf
                && !of
                && token(next + 1).equals("in")
                && Lexicon.number(token(at)).isPresent();
        if (between) {
            return soMany(part.get(), next + 2, at, false);
        }
        int whole = outOf ? next + 2 : of && token(next + 1).equals("the") ? next + 2 : next + 1;
        if ((!outOf && !of && !token(next).equals("in")) || year(whole).isPresent()) {
            return Optional.empty();
        }
        return soMany(part.get(), whole, at, of);
    }

    private Optional<Found> soMany(Plain part, int whole, int at, boolean exactly) {
        Optional<Plain> base = year(whole).isPresent() ? Optional.empty() : plain(whole);
        if (base.isEmpty()
                || base.get().value().signum() == 0
                || !base.get().suffix().isEmpty()
                || isPercent(whole + base.get().length())) {
            return Optional.empty();
        }
        BigDecimal percent = part.value().multiply(HUNDRED).divide(base.get().value(), 10, RoundingMode.HALF_UP);
        int length = whole + base.get().length() - at;
        Amount amount = exactly
                ? amount(Rounded.to(percent, FINE), FINE, Unit.PERCENT, Form.NUMBER, at, length)
                : amount(percent, BigDecimal.ONE, Unit.PERCENT, Form.FRACTION, at, length);
        return Optional.of(new Found(amount, length));
    }

    /** {@code a third}, {@code two thirds}, {@code half}; not {@code third highest}. */
    private Optional<Found> fraction(int at) {
        String token = token(at);
        boolean article = token.equals("a") || token.equals("an");
        Optional<Integer> count = article ? Optional.of(1) : Lexicon.number(token);
        int name = count.isPresent() ? at + 1 : at;
        Optional<Integer> whole = Lexicon.fraction(token(name));
        boolean alone = token(name).equals("half");
        boolean ordinal = Lexicon.extreme(token(name + 1)).isPresent();
        boolean number = token(name + 1).equals("million") || token(name + 1).equals("billion");
        if (whole.isEmpty() || (count.isEmpty() && !alone) || ordinal || number) {
            return Optional.empty();
        }
        BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(count.orElse(1)))
                .divide(BigDecimal.valueOf(whole.get()), 10, RoundingMode.HALF_UP);
        int length = name + 1 - at;
        return Optional.of(new Found(amount(percent, BigDecimal.ONE, Unit.PERCENT, Form.FRACTION, at, length), length));
    }

    private Optional<Plain> plain(int at) {
        Matcher m = DIGITS.matcher(token(at));
        if (m.matches()) {
            String decimals = m.group(4) == null ? "" : m.group(4);
            BigDecimal value = new BigDecimal(m.group(3).replace(",", "") + decimals);
            BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
            BigDecimal signed = m.group(1).isEmpty() ? value : value.negate();
            String suffix = m.group(5) == null ? "" : m.group(5);
            return Optional.of(new Plain(signed, step, !m.group(2).isEmpty(), suffix, 1));
        }
        return inWords(at);
    }

    /** {@code sixty five}, {@code two hundred and six}, {@code two and a half}. */
    private Optional<Plain> inWords(int at) {
        int total = 0;
        int next = at;
        boolean any = false;
        while (true) {
            Optional<Integer> number = Lexicon.number(token(next));
            boolean hundred = token(next).equals("hundred") && any;
            boolean and = any
                    && total % 100 == 0
                    && token(next).equals("and")
                    && Lexicon.number(token(next + 1)).isPresent();
            if (number.isPresent() && (!any || total % 100 == 0 || (total % 10 == 0 && number.get() < 10))) {
                total += number.get();
                any = true;
            } else if (hundred && total < 10) {
                total *= 100;
            } else if (!and) {
                break;
            }
            next++;
        }
        boolean andAHalf = any
                && token(next).equals("and")
                && token(next + 1).equals("a")
                && token(next + 2).equals("half");
        BigDecimal value = BigDecimal.valueOf(total).add(andAHalf ? HALF : BigDecimal.ZERO);
        int length = next - at + (andAHalf ? 3 : 0);
        return any
                ? Optional.of(new Plain(value, andAHalf ? HALF : BigDecimal.ONE, false, "", length))
                : Optional.empty();
    }

    private Found withUnit(Plain plain, int at) {
        int next = at + plain.length();
        String scale = plain.suffix().isEmpty()
                        || plain.suffix().equals("%")
                        || plain.suffix().equals("pp")
                ? token(next)
                : plain.suffix();
        int noughts = NOUGHTS.getOrDefault(scale, 0);
        next += noughts > 0 && plain.suffix().isEmpty() ? 1 : 0;
        BigDecimal value = plain.value().movePointRight(noughts);
        BigDecimal step = plain.step().movePointRight(noughts);
        Unit unit = plain.pounds() ? Unit.POUNDS : Unit.NONE;
        Form form = Form.NUMBER;
        if (plain.suffix().equals("%")) {
            unit = Unit.PERCENT;
        } else if (plain.suffix().equals("pp")) {
            unit = Unit.POINTS;
        } else if (token(next).equals("percentage") && token(next + 1).startsWith("point")) {
            unit = Unit.POINTS;
            next += 2;
        } else if (isPercent(next)) {
            unit = Unit.PERCENT;
            next += token(next).equals("per") ? 2 : 1;
        } else if (token(next).equals("point") || token(next).equals("points")) {
            unit = Unit.POINTS;
            next += 1;
        } else if (token(next).equals("times") || token(next).equals("fold")) {
            form = Form.TIMES;
            next += 1;
        } else if (token(next).equals("pounds")) {
            unit = Unit.POUNDS;
            next += 1;
        } else if (token(next).equals("year") || token(next).equals("years")) {
            unit = Unit.YEARS;
            next += 1;
        }
        return new Found(amount(value, step, unit, form, at, next - at), next - at);
    }

    private boolean isPercent(int at) {
        return token(at).equals("%")
                || token(at).equals("percent")
                || (token(at).equals("per") && token(at + 1).equals("cent"));
    }

    private Amount amount(BigDecimal value, BigDecimal step, Unit unit, Form form, int at, int length) {
        return new Amount(value, step, unit, form, String.join(" ", tokens.subList(at, at + length)));
    }

    private String token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : "";
    }
}
