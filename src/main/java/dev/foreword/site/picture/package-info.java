/**
 * Figures as pictures for every channel: {@link dev.foreword.site.picture.PictureRun} is where to start. It draws what was
 * asked for, brings a folder up to date, and tells what changed since the last run.
 */
@NullMarked
package dev.foreword.site.picture;

import org.jspecify.annotations.NullMarked;
