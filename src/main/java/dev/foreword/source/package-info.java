/** Reads files into the model. YAML, Markdown and CSV become typed here, once, and nowhere else; {@link dev.foreword.source.SiteLoader} is the way in. */
@NullMarked
package dev.foreword.source;

import org.jspecify.annotations.NullMarked;
