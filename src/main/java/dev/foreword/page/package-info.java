/** Renders the model and the drawn charts into HTML through templates; {@link dev.foreword.page.SiteRenderer} is the way in. */
@NullMarked
package dev.foreword.page;

import org.jspecify.annotations.NullMarked;
