/**
 * Where a site is published: {@link dev.foreword.site.output.SiteOutput} is the port, with a folder behind it or, for
 * tests, the memory. All of the site is put in place, or nothing.
 */
@NullMarked
package dev.foreword.site.output;

import org.jspecify.annotations.NullMarked;
