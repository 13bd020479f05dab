/** Key-statistic tiles. Start at {@link dev.foreword.chart.tile.TileDrawer}. */
@NullMarked
package dev.foreword.chart.tile;

import org.jspecify.annotations.NullMarked;
