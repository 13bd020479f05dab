package dev.foreword.page.view;

/**
 * A file to download.
 *
 * @param text what it is, with its kind and size
 * @param href the link to it
 */
public record DownloadView(String text, String href) {}
