package dev.foreword.page.view;

/**
 * A day.
 *
 * @param text as readers read it: 1 March 2017
 * @param iso as machines read it: 2017-03-01
 */
public record DateView(String text, String iso) {}
