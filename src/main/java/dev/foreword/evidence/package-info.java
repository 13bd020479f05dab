/** Holds the text to its data: claims read and checked, every number accounted for; {@link dev.foreword.evidence.FactCheck} is the way in. */
@NullMarked
package dev.foreword.evidence;

import org.jspecify.annotations.NullMarked;
