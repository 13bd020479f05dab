/**
 * Marks written as SVG or painted as PNG, in the colours of a publisher. Start at {@link
 * dev.foreword.chart.file.SvgDocument} and {@link dev.foreword.chart.file.Palette}.
 */
@NullMarked
package dev.foreword.chart.file;

import org.jspecify.annotations.NullMarked;
