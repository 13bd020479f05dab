/**
 * English as reports write it: a text is cut into {@link dev.foreword.language.Tokens}, and {@link
 * dev.foreword.language.QuantityReader} reads the numbers in them. Start with {@link dev.foreword.language.Lexer}.
 */
@NullMarked
package dev.foreword.language;

import org.jspecify.annotations.NullMarked;
