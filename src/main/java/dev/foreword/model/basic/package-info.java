/**
 * Small facts that all else is made of: ids, addresses, dates, the pictures of a site. Nothing here knows what a
 * report is; begin with {@link dev.foreword.model.basic.Anchor}.
 */
@NullMarked
package dev.foreword.model.basic;

import org.jspecify.annotations.NullMarked;
