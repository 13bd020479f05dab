/**
 * Files into the model; everything untyped becomes typed here, once, with its place. {@link
 * dev.foreword.source.SiteLoader} is the way in.
 *
 * <p>{@link dev.foreword.source.tree} has the files; {@link dev.foreword.source.yaml}, {@link dev.foreword.source.csv}
 * and {@link dev.foreword.source.markdown} read their formats; {@link dev.foreword.source.config}, {@link
 * dev.foreword.source.page}, {@link dev.foreword.source.block} and {@link dev.foreword.source.bibliography} make the
 * model of them.
 */
@NullMarked
package dev.foreword.source;

import org.jspecify.annotations.NullMarked;
