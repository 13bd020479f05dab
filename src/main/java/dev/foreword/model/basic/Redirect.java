package dev.foreword.model.basic;

import dev.foreword.diagnostics.Place;

/**
 * An old address that leads to a new one.
 *
 * @param origin the old address
 * @param target the new one, from the site’s root, without slashes at its ends; or an address elsewhere
 */
public record Redirect(Origin origin, String target) {

    /**
     * An address at which something was published.
     *
     * @param address from the site’s root, without slashes at its ends
     * @param place where that is written
     */
    public record Origin(String address, Place place) {}

    /** {@return whether it leads out of the site} */
    public boolean leadsElsewhere() {
        return target.startsWith("https://") || target.startsWith("http://");
    }
}
