package dev.foreword.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Someone who signs.
 *
 * @param name as printed
 * @param title what they were; may be empty
 * @param at the organisation; may be empty
 * @param portrait a picture of them, if there is one
 */
public record SignatoryView(
        String name, String title, String at, @Nullable PortraitView portrait) {}
