/** How a publisher looks: {@link dev.foreword.model.brand.Brand}, its colours and fonts, and the sizes of pictures. */
@NullMarked
package dev.foreword.model.brand;

import org.jspecify.annotations.NullMarked;
