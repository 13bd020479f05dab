/**
 * The draw step, between the model and the pages: what each figure and tile is drawn from, and the drawings.
 *
 * <p>{@link dev.foreword.drawing.SiteDrawer} is where to start: it takes a resolved site and gives {@link
 * dev.foreword.drawing.Drawings}, which pages show. {@link dev.foreword.drawing.ChannelPictures} draws single figures at
 * the sizes of channels. Which figures there are, {@link dev.foreword.model.index.SiteFigures} says.
 */
@NullMarked
package dev.foreword.drawing;

import org.jspecify.annotations.NullMarked;
