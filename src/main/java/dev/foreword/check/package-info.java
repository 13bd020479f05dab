/** Rules over the whole model, a small class each; {@link dev.foreword.check.SiteChecks} runs them. */
@NullMarked
package dev.foreword.check;

import org.jspecify.annotations.NullMarked;
