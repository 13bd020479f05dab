/** Words and how they belong together. Start at {@link dev.foreword.chart.diagram.FrameworkPlotter}. */
@NullMarked
package dev.foreword.chart.diagram;

import org.jspecify.annotations.NullMarked;
