package dev.foreword.page.view;

/**
 * The model of {@code redirect.ftlh}: a page at an old address.
 *
 * @param language the site’s, as BCP 47
 * @param href the link to the new address
 * @param canonical the new address in full
 */
public record RedirectPage(String language, String href, String canonical) {}
