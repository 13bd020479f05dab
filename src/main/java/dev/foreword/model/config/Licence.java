package dev.foreword.model.config;

/**
 * The terms on which text and data may be reused.
 *
 * @param name as it is printed
 * @param url where the terms stand
 */
public record Licence(String name, String url) {

    /** The licence under which public bodies in the United Kingdom publish. */
    public static final Licence OPEN_GOVERNMENT = new Licence(
            "Open Government Licence v3.0",
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
}
