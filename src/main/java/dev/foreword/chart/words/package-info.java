/** What a chart shows, said in words from its data. Start at {@link dev.foreword.chart.words.Description}. */
@NullMarked
package dev.foreword.chart.words;

import org.jspecify.annotations.NullMarked;
