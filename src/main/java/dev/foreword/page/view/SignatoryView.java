package dev.foreword.page.view;

import java.util.List;

/**
 * Someone who signs.
 *
 * @param name as printed
 * @param title what they were; may be empty
 * @param at the organisation; may be empty
 * @param portraits a picture of them; none or one
 */
public record SignatoryView(String name, String title, String at, List<PortraitView> portraits) {}
