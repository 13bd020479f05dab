/**
 * Templates and style sheets, from the site’s own theme or the built-in one: {@link
 * dev.foreword.page.theme.Templates}.
 */
@NullMarked
package dev.foreword.page.theme;

import org.jspecify.annotations.NullMarked;
