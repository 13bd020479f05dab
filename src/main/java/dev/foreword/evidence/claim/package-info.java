/**
 * What the words of a claim say: a clause is cut out of its sentence, its words are read as parts, and the parts become
 * assertions, each of which has to hold. Start with {@link dev.foreword.evidence.claim.ClaimReader}.
 */
@NullMarked
package dev.foreword.evidence.claim;

import org.jspecify.annotations.NullMarked;
