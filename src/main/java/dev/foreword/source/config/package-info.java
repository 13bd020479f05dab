/**
 * Readers of the files that say what a site, a report and its people are; {@link
 * dev.foreword.source.config.ReportConfigReader} is the one to read first.
 */
@NullMarked
package dev.foreword.source.config;

import org.jspecify.annotations.NullMarked;
