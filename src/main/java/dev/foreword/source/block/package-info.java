/**
 * The blocks that authors write between colons: a class for each kind, which declares its keys and reads them, and a
 * line in {@link dev.foreword.source.block.BlockTypes}.
 */
@NullMarked
package dev.foreword.source.block;

import org.jspecify.annotations.NullMarked;
