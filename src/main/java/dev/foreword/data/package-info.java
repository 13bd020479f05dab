/** Tables, columns and cells, with the place of each; numbers as they were printed, and what stands for a missing one. */
@NullMarked
package dev.foreword.data;

import org.jspecify.annotations.NullMarked;
