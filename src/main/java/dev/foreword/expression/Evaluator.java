package dev.foreword.expression;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.Tables;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Rule;
import dev.foreword.expression.CellModels.CellNumber;
import dev.foreword.model.ValueEvaluator;
import freemarker.core.ArithmeticEngine;
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
import java.util.Optional;

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

    private final Configuration configuration = sandboxed();

    private static Configuration sandboxed() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        // Whatever is exact as a decimal stays exact.
        configuration.setArithmeticEngine(ArithmeticEngine.BIGDECIMAL_ENGINE);
        return configuration;
    }

    @Override
    public Evaluation evaluate(String expression, Tables tables) {
        Optional<Failed> refused = Sandbox.refuse(expression);
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            return print(result(expression, tables), expression);
        } catch (ParseException e) {
            return new Failed(
                    Rule.EXPRESSION_SYNTAX,
                    offset(e.getLineNumber(), e.getColumnNumber(), expression),
                    1,
                    "this isn't an expression",
                    "write table[\"row\"].column, arithmetic with + - * /, or a function such as change(a, b)");
        } catch (ValueFault fault) {
            return failed(fault, expression);
        } catch (TemplateException e) {
            return e.getCause() instanceof ValueFault fault ? failed(fault, expression) : failed(e, expression);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TemplateModel result(String expression, Tables tables) throws IOException, TemplateException {
        Template template = new Template("value", BEFORE + expression + AFTER, configuration);
        Environment environment = template.createProcessingEnvironment(new ReportModel(tables), Writer.nullWriter());
        environment.process();
        return environment.getVariable("result");
    }

    private static Evaluation print(TemplateModel result, String expression) throws TemplateException {
        if (result instanceof CellNumber cell) {
            return new Printed(HouseStyle.number(cell.value(), cell.unit()));
        }
        if (result instanceof TemplateNumberModel number) {
            return print(new BigDecimal(number.getAsNumber().toString()), expression);
        }
        if (result instanceof TemplateScalarModel text && text.getAsString().length() <= LONGEST_TEXT) {
            return new Printed(text.getAsString());
        }
        return new Failed(
                Rule.EXPRESSION_FAILED,
                0,
                expression.length(),
                "this is neither a number nor a word",
                "name a cell, table[\"row\"].column, or work out a number");
    }

    private static Evaluation print(BigDecimal number, String expression) {
        if (number.scale() > MOST_DECIMALS && number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            String value = HouseStyle.number(HouseStyle.round(number, MOST_DECIMALS));
            return new Failed(
                    Rule.EXPRESSION_PRECISION,
                    0,
                    expression.length(),
                    "this value was divided, and has no decimals of its own: " + value + "…",
                    "say how it is rounded: round(" + expression + ", 1)");
        }
        BigDecimal shown = number.scale() > MOST_DECIMALS ? number.stripTrailingZeros() : number;
        return new Printed(HouseStyle.number(shown.scale() < 0 ? shown.setScale(0) : shown, Unit.NONE));
    }

    private static Failed failed(ValueFault fault, String expression) {
        return new Failed(fault.rule(), 0, expression.length(), fault.fault(), fault.help());
    }

    private static Failed failed(TemplateException e, String expression) {
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        int offset = line == null || column == null ? 0 : offset(line, column, expression);
        String blamed = e.getBlamedExpressionString();
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
