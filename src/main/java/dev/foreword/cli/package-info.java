/** The command line; the only place that prints or exits. */
@NullMarked
package dev.foreword.cli;

import org.jspecify.annotations.NullMarked;
