package dev.foreword.evidence.verify;

import dev.foreword.diagnostics.Rule;

/**
 * What is to be said of a claim.
 *
 * @param rule the rule that it breaks, or the note that it earns
 * @param message what is wrong, with the arithmetic
 * @param help what to do
 */
public record Finding(Rule rule, String message, String help) {}
