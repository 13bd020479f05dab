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
 * @param signature how it is called
 * @param meaning its formula, in a line, for the guide
 * @param unit the unit of its result, for the guide
 * @param formula what it does
 */
record ValueFunction(Signature signature, String meaning, String unit, Formula formula)
        implements TemplateMethodModelEx {

    /**
     * How a function is called.
     *
     * @param name what it is called
     * @param parameters how its arguments are written
     * @param least how many it takes at least
     * @param most how many it takes at most
     */
    record Signature(String name, String parameters, int least, int most) {}

    String name() {
        return signature.name();
    }

    String parameters() {
        return signature.parameters();
    }

    /** What a function does. */
    interface Formula {
        TemplateModel apply(Arguments arguments) throws TemplateModelException;
    }

    /** {@return the function as it is written} */
    String written() {
        return name() + "(" + parameters() + ")";
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() < signature.least() || arguments.size() > signature.most()) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    name() + " was given " + (arguments.size() == 1 ? "1 value" : arguments.size() + " values"),
                    "write " + written());
        }
        try {
            List<TemplateModel> given = new ArrayList<>();
            for (Object argument : arguments) {
                given.add((TemplateModel) argument);
            }
            return formula.apply(new Arguments(written(), given));
        } catch (CalculationException e) {
            throw new ValueFault(Rule.EXPRESSION_FAILED, e.fault(), e.help());
        }
    }
}
