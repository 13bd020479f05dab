/** Rules for charts, from published guidance: each is a class, and says where it comes from. */
@NullMarked
package dev.foreword.check.figure;

import org.jspecify.annotations.NullMarked;
