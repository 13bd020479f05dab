/**
 * What templates see: small read-only records, and nothing else. A component of a record is a variable of the template,
 * such as {@code ${page.title}}; the guide lists them all.
 *
 * <p>Texts are plain words and are escaped by the template, except those called {@code html}, which are markup.
 */
@NullMarked
package dev.foreword.page.view;

import org.jspecify.annotations.NullMarked;
