/** The build: load, resolve, check, draw, render, publish. {@link dev.foreword.site.SiteBuild} is where to start reading. */
@NullMarked
package dev.foreword.site;

import org.jspecify.annotations.NullMarked;
