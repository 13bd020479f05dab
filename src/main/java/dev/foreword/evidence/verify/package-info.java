/**
 * Holds what the words of a claim say against the data. Start with {@link dev.foreword.evidence.verify.ClaimVerifier}; each
 * kind of assertion has a check of its own.
 */
@NullMarked
package dev.foreword.evidence.verify;

import org.jspecify.annotations.NullMarked;
