package dev.foreword.expression;

import dev.foreword.diagnostics.Rule;
import freemarker.template.TemplateModelException;

/** What an author's expression did wrong, thrown through FreeMarker to {@link Evaluator}. */
final class ValueFault extends TemplateModelException {

    private final transient Rule rule;
    private final String fault;
    private final String help;

    ValueFault(Rule rule, String fault, String help) {
        super(fault);
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
}
