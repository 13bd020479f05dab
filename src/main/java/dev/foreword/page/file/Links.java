package dev.foreword.page.file;

import dev.foreword.model.basic.Slug;
import dev.foreword.model.config.LinkStyle;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Writes links within the site, relative to the page that shows them. */
public final class Links {

    private final LinkStyle style;
    private final String baseUrl;
    private final @Nullable String root;

    public Links(LinkStyle style, String baseUrl) {
        this(style, baseUrl, null);
    }

    private Links(LinkStyle style, String baseUrl, @Nullable String root) {
        this.style = style;
        this.baseUrl = baseUrl;
        this.root = root;
    }

    /** {@return links that begin at the server's root, for a page that may be shown at any address} */
    public Links fromRoot() {
        return new Links(style, baseUrl, URI.create(baseUrl).getPath());
    }

    /**
     * {@return the link from one page to another}
     *
     * @param from the address of the page with the link, without slashes at its ends
     * @param to the address of the other page
     * @param fragment the id on that page; may be empty
     */
    public String page(String from, String to, String fragment) {
        String hash = fragment.isEmpty() ? "" : "#" + fragment;
        if (from.equals(to) && !fragment.isEmpty()) {
            return hash;
        }
        String folder = root(from) + (to.isEmpty() ? "" : to + "/");
        return style == LinkStyle.FILE ? folder + "index.html" + hash : (folder.isEmpty() ? "./" : folder) + hash;
    }

    /** {@return the link from a page to a file of the site} */
    public String file(String from, String path) {
        return root(from) + path;
    }

    /** {@return the address at which a page is published} */
    public String absolute(String address) {
        return baseUrl + (address.isEmpty() ? "" : address + "/");
    }

    /** {@return the address at which a file is published} */
    public String absoluteFile(String path) {
        return baseUrl + path;
    }

    private String root(String address) {
        if (root != null) {
            return root;
        }
        return address.isEmpty()
                ? ""
                : "../".repeat(1 + (int) address.chars().filter(c -> c == '/').count());
    }

    /** {@return the address of the page on what was asked of someone} */
    public static String addressee(String name) {
        return "addressees/" + Slug.of(name);
    }
}
