/**
 * A site with everything in it numbered and found: {@link dev.foreword.model.index.ResolvedSite}, whose {@link
 * dev.foreword.model.index.SiteIndex} knows the nodes, numbers and ids of every page.
 */
@NullMarked
package dev.foreword.model.index;

import org.jspecify.annotations.NullMarked;
