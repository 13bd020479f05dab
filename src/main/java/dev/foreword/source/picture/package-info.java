/**
 * The picture files of authors, as bytes: {@link dev.foreword.source.picture.CleanPicture} takes out what a picture tells
 * besides itself.
 */
@NullMarked
package dev.foreword.source.picture;

import org.jspecify.annotations.NullMarked;
