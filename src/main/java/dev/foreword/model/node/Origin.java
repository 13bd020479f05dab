package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * What a block goes by, and where it stands.
 *
 * @param anchor the id that others may refer to, if the block has one
 * @param place where the block begins
 */
public record Origin(@Nullable Anchor anchor, Place place) {}
