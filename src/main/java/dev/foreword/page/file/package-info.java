/**
 * Published files and the links between them: {@link dev.foreword.page.file.OutputFile}, {@link
 * dev.foreword.page.file.Links}, and data for other programs.
 */
@NullMarked
package dev.foreword.page.file;

import org.jspecify.annotations.NullMarked;
