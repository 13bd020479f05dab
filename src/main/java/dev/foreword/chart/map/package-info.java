/** Values by where they are, on tiles or within boundaries. Start at {@link dev.foreword.chart.map.AreaMapPlotter}. */
@NullMarked
package dev.foreword.chart.map;

import org.jspecify.annotations.NullMarked;
