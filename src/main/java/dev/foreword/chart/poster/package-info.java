/**
 * Pictures framed for a channel, with title, source and publisher. Start at {@link dev.foreword.chart.poster.Poster}.
 */
@NullMarked
package dev.foreword.chart.poster;

import org.jspecify.annotations.NullMarked;
