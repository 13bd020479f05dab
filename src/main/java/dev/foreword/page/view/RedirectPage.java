package dev.foreword.page.view;

/**
 * The model of {@code redirect.ftlh}: a page at an old address.
 *
 * @param language the site’s, as BCP 47
 * @param href the link to the new address
 * @param canonical the new address in full
 * @param script the link to the script that leads on with the part of the page that was asked for
 */
public record RedirectPage(String language, String href, String canonical, String script) {}
