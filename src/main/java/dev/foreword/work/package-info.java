/** Threads that share out the pieces of a build: {@link dev.foreword.work.Workers}. */
@NullMarked
package dev.foreword.work;

import org.jspecify.annotations.NullMarked;
