/** YAML with a place for every key and value. */
@NullMarked
package dev.foreword.source.yaml;

import org.jspecify.annotations.NullMarked;
