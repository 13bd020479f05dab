package dev.foreword.expression;

import dev.foreword.data.CalculationException;
import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.data.Tables;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Rule;
import dev.foreword.expression.CellModels.FormattedModel;
import dev.foreword.expression.CellModels.WordsModel;
import dev.foreword.model.ValueEvaluator;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Works out values with FreeMarker's expressions.
 *
 * <p>The expression is read by {@link Sandbox} first, and then evaluated as the right side of an assignment, in
 * parentheses, in a template that is nothing else; so it can hold no statements, and its result is a number or a word
 * rather than text that someone else has formatted.
 */
public final class Evaluator implements ValueEvaluator {

    private static final String BEFORE = "<#assign result = (";
    private static final String AFTER = ")>";
    private static final int LONGEST_TEXT = 10_000;

    /** More decimals than this come from a division, and say more than the data do. */
    private static final int MOST_DECIMALS = 4;

    private static final Pattern LEADING_MINUS = Pattern.compile("(^|[(,*/+=-])\\s*-\\s*[\\p{L}(]");

    private final Configuration configuration = sandboxed();

    private static Configuration sandboxed() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        // Whatever is exact as a decimal stays exact.
        configuration.setArithmeticEngine(new QuantityEngine());
        configuration.setCustomNumberFormats(Map.of(HouseNumberFormat.NAME, new HouseNumberFormat()));
        configuration.setNumberFormat("@" + HouseNumberFormat.NAME);
        return configuration;
    }

    /** What is made of a result. */
    private interface Finish {
        Evaluation of(TemplateModel result, String expression) throws TemplateException;
    }

    @Override
    public Evaluation evaluate(String expression, Tables tables) {
        return work(expression, tables, Evaluator::print);
    }

    @Override
    public Evaluation quantity(String expression, Tables tables) {
        return work(expression, tables, Evaluator::quantity);
    }

    private static Evaluation quantity(TemplateModel result, String expression) throws TemplateException {
        if (result instanceof RowsModel rows) {
            return Printed.of(rows.getAsString(), rows.quantity());
        }
        if (result instanceof TemplateNumberModel number) {
            return Printed.of("", QuantityEngine.of(number.getAsNumber()));
        }
        if (result instanceof FormattedModel formatted) {
            return Printed.of(formatted.text(), formatted.quantity());
        }
        return new Failed(
                Rule.EXPRESSION_FAILED,
                0,
                expression.length(),
                "a claim is checked against a number, and this is none",
                "name a cell with a number, table[\"row\"].column, or work one out");
    }

    private Evaluation work(String expression, Tables tables, Finish finish) {
        Optional<Failed> refused = Sandbox.refuse(expression);
        if (refused.isPresent()) {
            return refused.get();
        }
        ExpressionSlips slips = new ExpressionSlips(expression, tables, ReportModel.functions());
        try {
            ReportModel model = new ReportModel(tables);
            Evaluation worked = finish.of(result(expression, model), expression);
            return worked instanceof Printed printed ? printed.with(model.asked()) : worked;
        } catch (ParseException e) {
            return slips.find().orElseGet(() -> unread(e, expression));
        } catch (UnreadTable unread) {
            return new Waiting(unread.files());
        } catch (ValueFault fault) {
            return failed(fault, expression, slips);
        } catch (CalculationException e) {
            // A series is worked out when it is asked for, which may be after the function has returned.
            return new Failed(Rule.EXPRESSION_FAILED, 0, expression.length(), e.fault(), e.help());
        } catch (TemplateException e) {
            return failed(e, expression, slips);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Failed unread(ParseException e, String expression) {
        int offset = offset(e.getLineNumber(), e.getColumnNumber(), expression);
        return new Failed(
                Rule.EXPRESSION_SYNTAX,
                offset,
                1,
                "this isn't an expression",
                "look for a comma, a sign or a quote that is missing here: table[\"row\"].column, a + b, change(a, b)");
    }

    private TemplateModel result(String expression, ReportModel model) throws IOException, TemplateException {
        Template template = new Template("value", BEFORE + expression + AFTER, configuration);
        Environment environment = template.createProcessingEnvironment(model, Writer.nullWriter());
        environment.process();
        return environment.getVariable("result");
    }

    private static Evaluation print(TemplateModel result, String expression) throws TemplateException {
        if (result instanceof FormattedModel formatted) {
            Quantity quantity = formatted.quantity();
            return quantity.isKnown() ? Printed.of(formatted.text(), quantity) : missing(quantity, expression);
        }
        if (result instanceof RowsModel rows) {
            return Printed.of(rows.getAsString(), rows.quantity());
        }
        if (result instanceof TemplateNumberModel number) {
            Quantity quantity = QuantityEngine.of(number.getAsNumber());
            return quantity.isKnown() ? print(quantity, expression) : missing(quantity, expression);
        }
        if (result instanceof TemplateScalarModel text && text.getAsString().length() <= LONGEST_TEXT) {
            return new Printed(text.getAsString(), null, cells(text));
        }
        return new Failed(
                Rule.EXPRESSION_FAILED,
                0,
                expression.length(),
                "this is neither a number nor a word",
                "name a cell, table[\"row\"].column, or work out a number");
    }

    private static Evaluation print(Quantity quantity, String expression) {
        Unit unit = quantity.measure().unit();
        BigDecimal number = quantity.shown();
        int own = number.stripTrailingZeros().scale();
        if (own > Math.max(MOST_DECIMALS, quantity.decimals())) {
            String value = HouseStyle.number(HouseStyle.round(number, MOST_DECIMALS));
            return new Failed(
                    Rule.EXPRESSION_PRECISION,
                    0,
                    expression.length(),
                    "this value was divided, and has no decimals of its own: " + value + "…",
                    "say how it is rounded: round(" + expression + ", 1)");
        }
        // What was worked out says its own unit in the text; a sum of cells keeps theirs.
        boolean sameUnit = quantity.operation() == Operation.CELL || unit.isPounds();
        BigDecimal shown = number.setScale(Math.max(own, quantity.decimals()), RoundingMode.UNNECESSARY);
        return Printed.of(HouseStyle.number(shown, sameUnit ? unit : Unit.NONE), quantity);
    }

    private static Failed missing(Quantity quantity, String expression) {
        CellSpan first = quantity.missing().get(0);
        boolean empty = first.firstCell() instanceof Cell.EmptyCell;
        boolean alone = quantity.operation() == Operation.CELL;
        String reason =
                first.firstCell() instanceof Cell.SuppressedCell s ? s.reason().meaning() : "empty";
        int others = quantity.missing().size() - 1;
        return new Failed(
                Rule.EXPRESSION_FAILED,
                0,
                expression.length(),
                (empty ? "the cell at " : "the value at ") + first.place() + " is " + reason
                        + (others == 0 ? "" : ", and " + others + " more are missing"),
                !alone
                        ? "say so in words, or leave out what is missing with known(…)"
                        : empty
                                ? "fill it, mark it as [x] (not available), or use another cell"
                                : "say so in words, or use another cell");
    }

    private static List<CellSpan> cells(TemplateScalarModel text) {
        return text instanceof WordsModel words
                ? List.of(CellSpan.cell(words.table(), words.row(), words.column()))
                : List.of();
    }

    /** The name is to blame, where it can be found, and else the whole. */
    private static Failed failed(ValueFault fault, String expression, ExpressionSlips slips) {
        Optional<Failed> slip = switch (fault.rule()) {
            case UNKNOWN_TABLE -> slips.find().or(() -> slips.ofName(fault.name()));
            case UNKNOWN_COLUMN -> slips.ofColumn(fault.name());
            default -> Optional.empty();
        };
        int at = ExpressionSlips.indexOf(fault.name(), expression);
        return slip.orElseGet(() -> new Failed(
                fault.rule(),
                Math.max(0, at),
                at < 0 ? expression.length() : fault.name().length(),
                fault.fault(),
                fault.help()));
    }

    private static Evaluation failed(TemplateException e, String expression, ExpressionSlips slips) {
        if (e.getCause() instanceof UnreadTable unread) {
            return new Waiting(unread.files());
        }
        if (e.getCause() instanceof ValueFault fault) {
            return failed(fault, expression, slips);
        }
        return slips.find().orElseGet(() -> failed(e, expression));
    }

    private static Failed failed(TemplateException e, String expression) {
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        int offset = line == null || column == null ? 0 : offset(line, column, expression);
        String blamed = e.getBlamedExpressionString();
        if (blamed == null && LEADING_MINUS.matcher(expression).find()) {
            // FreeMarker turns signs with an engine of its own, which knows nothing of quantities.
            return new Failed(
                    Rule.EXPRESSION_FAILED,
                    0,
                    expression.length(),
                    "a minus sign can't stand before a value",
                    "write 0 - x, or negative(x)");
        }
        int length = blamed == null ? 1 : Math.min(blamed.length(), expression.length() - offset);
        return new Failed(
                Rule.EXPRESSION_FAILED,
                offset,
                Math.max(1, length),
                "this can't be worked out" + (blamed == null ? "" : ": look at \"" + blamed + "\""),
                "arithmetic takes cells with numbers, and names lead from a table to a row to a column");
    }

    /** Where in the expression a place in the template is. */
    private static int offset(int line, int column, String expression) {
        int offset = line <= 1 ? column - 1 - BEFORE.length() : 0;
        return Math.max(0, Math.min(offset, expression.length() - 1));
    }
}
