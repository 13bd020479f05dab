/**
 * What {@code site.yml} and {@code report.yml} say: {@link dev.foreword.model.config.SiteConfig} and {@link
 * dev.foreword.model.config.ReportConfig}.
 */
@NullMarked
package dev.foreword.model.config;

import org.jspecify.annotations.NullMarked;
