package dev.foreword.expression;

import dev.foreword.diagnostics.Rule;
import freemarker.template.TemplateModelException;

/** What an author's expression did wrong, thrown through FreeMarker to {@link Evaluator}. */
final class ValueFault extends TemplateModelException {

    private final transient Rule rule;
    private final String fault;
    private final String help;
    private final String name;

    ValueFault(Rule rule, String fault, String help) {
        this(rule, fault, help, "");
    }

    /** @param name the name that is to blame, as it is written in the expression */
    ValueFault(Rule rule, String fault, String help, String name) {
        super(fault);
        this.name = name;
        this.rule = rule;
        this.fault = fault;
        this.help = help;
    }

    Rule rule() {
        return rule;
    }

    String fault() {
        return fault;
    }

    String help() {
        return help;
    }

    /** {@return the name that is to blame; empty when none is} */
    String name() {
        return name;
    }
}
