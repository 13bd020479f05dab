/** The Markdown parser: CommonMark with the tool's own forms, each of which becomes a node of its own. */
@NullMarked
package dev.foreword.source.markdown;

import org.jspecify.annotations.NullMarked;
