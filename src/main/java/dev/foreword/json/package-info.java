/** JSON as the program writes it, by {@link dev.foreword.json.Json}; it knows nothing of reports. */
@NullMarked
package dev.foreword.json;

import org.jspecify.annotations.NullMarked;
