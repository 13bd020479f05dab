/** Evaluates the expressions in the text over the report's tables, in a sandbox; {@link dev.foreword.expression.Evaluator} is the way in. */
@NullMarked
package dev.foreword.expression;

import org.jspecify.annotations.NullMarked;
