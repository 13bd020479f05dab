package dev.foreword.expression;

import dev.foreword.data.CalculationException;
import dev.foreword.diagnostics.Rule;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;

/**
 * A function that expressions can call.
 *
 * @param name what it is called
 * @param parameters how it is written
 * @param meaning its formula, in a line, for the guide
 * @param unit the unit of its result, for the guide
 * @param least how many arguments it takes at least
 * @param most how many it takes at most
 * @param formula what it does
 */
record ValueFunction(String name, String parameters, String meaning, String unit, int least, int most, Formula formula)
        implements TemplateMethodModelEx {

    /** What a function does. */
    interface Formula {
        TemplateModel apply(Arguments arguments) throws TemplateModelException;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() < least || arguments.size() > most) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    name + " was given " + (arguments.size() == 1 ? "1 value" : arguments.size() + " values"),
                    "write " + name + "(" + parameters + ")");
        }
        try {
            List<TemplateModel> given = new ArrayList<>();
            for (Object argument : arguments) {
                given.add((TemplateModel) argument);
            }
            return formula.apply(new Arguments(name + "(" + parameters + ")", given));
        } catch (CalculationException e) {
            throw new ValueFault(Rule.EXPRESSION_FAILED, e.fault(), e.help());
        }
    }
}
