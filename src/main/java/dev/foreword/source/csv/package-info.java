/** CSV files into tables, with nothing guessed in silence. */
@NullMarked
package dev.foreword.source.csv;

import org.jspecify.annotations.NullMarked;
