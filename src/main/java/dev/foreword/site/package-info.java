/**
 * The build: load, resolve, check, draw, render, publish. {@link dev.foreword.site.SiteBuild} is where to start reading;
 * {@link dev.foreword.site.CheckedSite} is what it shares with {@link dev.foreword.site.SiteCheck} and with {@link
 * dev.foreword.site.picture.PictureRun}. {@link dev.foreword.site.output} publishes.
 */
@NullMarked
package dev.foreword.site;

import org.jspecify.annotations.NullMarked;
