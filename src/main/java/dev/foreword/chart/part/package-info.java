/**
 * Parts and counts without axes: bars of parts, squares, icons, flows. Start at {@link
 * dev.foreword.chart.part.ProportionPlotter}.
 */
@NullMarked
package dev.foreword.chart.part;

import org.jspecify.annotations.NullMarked;
