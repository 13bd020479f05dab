/**
 * Citations in words: which form each takes, from what was cited before it, and what a style of the Citation Style
 * Language makes of it.
 */
@NullMarked
package dev.foreword.citation;

import org.jspecify.annotations.NullMarked;
