package dev.foreword.cli;

import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.RuleExplanation;
import dev.foreword.diagnostics.Suggestions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foreword rules}. */
@Command(
        name = "rules",
        description = "Lists every rule, or explains one with an example.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The rule to explain.")
    private @Nullable String id;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (id == null) {
            for (Rule rule : Rule.values()) {
                console.out()
                        .printf("%-22s %-8s %s%n", rule.id(), rule.severity().label(), rule.summary());
            }
            return ExitCode.CLEAN;
        }
        Optional<Rule> rule = Rule.of(id);
        if (rule.isEmpty()) {
            console.err().println("foreword: there is no rule \"" + id + "\"");
            console.err().println("   help: " + Suggestions.help(id, Rule.ids(), "rules"));
            return ExitCode.USAGE;
        }
        console.out().print(RuleExplanation.of(rule.get()));
        return ExitCode.CLEAN;
    }
}
