package dev.foreword.page.view;

/**
 * What an author answers for.
 *
 * @param rule the rule that is broken
 * @param reason why
 * @param place where, in the author’s file
 */
public record WaiverView(String rule, String reason, String place) {}
