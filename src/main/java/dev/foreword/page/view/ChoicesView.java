package dev.foreword.page.view;

/**
 * The model of {@code choices.css.ftl}: the choice of an addressee among all recommendations.
 *
 * @param addressees how many there are to choose from, at least two
 */
public record ChoicesView(int addressees) {}
