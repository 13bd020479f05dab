/** What the numbers in a text rest on: {@link dev.foreword.model.evidence.EvidenceIndex} has an item for each. */
@NullMarked
package dev.foreword.model.evidence;

import org.jspecify.annotations.NullMarked;
