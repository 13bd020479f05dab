/** Slips in the text that are no arithmetic: a small class each; {@link dev.foreword.check.text.TextChecks} runs them. */
@NullMarked
package dev.foreword.check.text;

import org.jspecify.annotations.NullMarked;
