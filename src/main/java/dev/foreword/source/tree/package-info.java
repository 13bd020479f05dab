/**
 * The files of a site, and what is read from them as they are; {@link dev.foreword.source.tree.SourceTree} is the
 * port.
 */
@NullMarked
package dev.foreword.source.tree;

import org.jspecify.annotations.NullMarked;
