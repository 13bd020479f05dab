package dev.foreword.expression;

import dev.foreword.diagnostics.Rule;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A function that expressions can call, over numbers. */
final class ValueFunction implements TemplateMethodModelEx {

    /** The arithmetic of a function. */
    interface Formula {
        BigDecimal apply(List<BigDecimal> numbers) throws TemplateModelException;
    }

    private final String name;
    private final String parameters;
    private final int least;
    private final int most;
    private final Formula formula;

    /**
     * @param name what it is called
     * @param parameters how it is written, for messages
     * @param least how many numbers it takes at least; those of a column count one by one
     * @param most how many it takes at most
     * @param formula the arithmetic
     */
    ValueFunction(String name, String parameters, int least, int most, Formula formula) {
        this.name = name;
        this.parameters = parameters;
        this.least = least;
        this.most = most;
        this.formula = formula;
    }

    String name() {
        return name;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Object argument : arguments) {
            add((TemplateModel) argument, numbers);
        }
        if (numbers.size() < least || numbers.size() > most) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    name + " was given " + numbers.size() + " numbers",
                    "write " + name + "(" + parameters + ")");
        }
        return new SimpleNumber(formula.apply(numbers));
    }

    private void add(TemplateModel argument, List<BigDecimal> numbers) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            numbers.add(new BigDecimal(number.getAsNumber().toString()));
        } else if (argument instanceof TemplateSequenceModel sequence && !(argument instanceof TableModel)) {
            for (int i = 0; i < sequence.size(); i++) {
                add(sequence.get(i), numbers);
            }
        } else {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    name + " works on numbers",
                    "give it cells with numbers, such as " + name + "(" + parameters + ")");
        }
    }
}
