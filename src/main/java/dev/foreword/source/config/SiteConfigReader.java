package dev.foreword.source.config;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Severity;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.basic.Redirect;
import dev.foreword.model.basic.SitePath;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.config.LinkStyle;
import dev.foreword.model.config.SiteConfig;
import dev.foreword.source.tree.FontFiles;
import dev.foreword.source.tree.NamedFiles;
import dev.foreword.source.tree.Pictures;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code content/site.yml}. */
public final class SiteConfigReader {

    /** Those of {@code site.yml}. */
    public static final Keys KEYS = Keys.of(
            Key.of("title", "what the site is called"),
            Key.of("publisher", "who publishes it"),
            Key.of("description", "a sentence for search engines"),
            Key.of("base_url", "the address at which it is published"),
            Key.of("language", "its language, such as en-GB"),
            Key.of("urls", "directory, for addresses without endings, or file"),
            Key.of("raw_html", "whether HTML in pages is cleaned and kept"),
            Key.of("typography", "false, to print quotes and dashes as they were typed"),
            Key.of("pictures", "whether every figure is saved as a picture too"),
            Key.of("contact", "where readers may write"),
            Key.of("brand", "how it looks", BrandReader.KEYS),
            Key.of("redirects", "old addresses and what they lead to now"),
            Key.of("publish", "files that are published though no page refers to them"),
            Key.of("rules", "rules, each with error, warning or note"));

    public static final String FILE = "content/site.yml";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

    private final Pictures pictures;
    private final FontFiles fontFiles;
    private final NamedFiles named;
    private final Diagnostics diagnostics;

    public SiteConfigReader(Pictures pictures, FontFiles fontFiles, NamedFiles named, Diagnostics diagnostics) {
        this.pictures = pictures;
        this.fontFiles = fontFiles;
        this.named = named;
        this.diagnostics = diagnostics;
    }

    /**
     * {@return what the site says of itself}
     *
     * @param elsewhere the keys of other files, by the files’ names
     */
    public SiteConfig read(YamlMap written, Map<String, Keys> elsewhere) {
        YamlMap yaml = written.declare(KEYS, elsewhere);
        String title = yaml.required("title").text();
        String publisher = yaml.required("publisher").text();
        return new SiteConfig(
                new SiteConfig.Identity(
                        title,
                        publisher,
                        yaml.text("description", "Reports by " + publisher),
                        language(yaml),
                        yaml.text("contact", "")),
                new SiteConfig.Publishing(
                        baseUrl(yaml),
                        yaml.choice("urls", SiteConfigReader::linkStyle, List.of("directory", "file"))
                                .orElse(LinkStyle.DIRECTORY),
                        yaml.flag("raw_html", false),
                        yaml.flag("typography", true),
                        yaml.flag("pictures", true),
                        named.find(yaml.list("publish"))),
                new BrandReader(pictures, fontFiles, FILE).read(yaml, Brand.DEFAULT),
                redirects(yaml),
                severities(yaml));
    }

    private static List<Redirect> redirects(YamlMap yaml) {
        List<Redirect> redirects = new ArrayList<>();
        yaml.map("redirects").ifPresent(map -> {
            for (Scalar key : map.keys()) {
                String target = map.required(key.text()).text();
                boolean elsewhere = target.startsWith("https://") || target.startsWith("http://");
                redirects.add(new Redirect(
                        new Redirect.Origin(SitePath.bare(key.text()), key.place()),
                        elsewhere ? target : SitePath.bare(target)));
            }
        });
        return redirects;
    }

    private static String baseUrl(YamlMap yaml) {
        Scalar url = yaml.required("base_url");
        if (!url.text().isEmpty() && !isAddressOfSite(url.text())) {
            yaml.badValue(
                    url.place(),
                    "\"" + url.text() + "\" is no address of a site",
                    "write the address at which the site is published, such as https://reports.example.org/");
        }
        // One that is none stands nowhere, whatever the site says of how much this matters.
        String address = isAddressOfSite(url.text()) ? url.text() : "";
        return address.endsWith("/") ? address : address + "/";
    }

    /** All addresses are made from it, so it is read as they will be (RFC 3986). */
    private static boolean isAddressOfSite(String text) {
        try {
            URI address = new URI(text);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String language(YamlMap yaml) {
        Optional<Scalar> language = yaml.scalar("language");
        if (language.isPresent() && !LANGUAGE.matcher(language.get().text()).matches()) {
            yaml.badValue(
                    language.get().place(),
                    "\"" + language.get().text() + "\" is no language tag",
                    "write a tag such as en-GB or cy-GB");
            return "en-GB";
        }
        return language.map(Scalar::text).orElse("en-GB");
    }

    private static Optional<LinkStyle> linkStyle(String word) {
        return switch (word) {
            case "directory" -> Optional.of(LinkStyle.DIRECTORY);
            case "file" -> Optional.of(LinkStyle.FILE);
            default -> Optional.empty();
        };
    }

    private Map<Rule, Severity> severities(YamlMap yaml) {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        yaml.map("rules").ifPresent(map -> {
            for (Scalar key : map.keys()) {
                Optional<Severity> severity =
                        map.choice(key.text(), SiteConfigReader::severity, List.of("error", "warning", "note"));
                Optional<Rule> rule = Rule.of(key.text());
                if (rule.isPresent()) {
                    severity.ifPresent(s -> severities.put(rule.get(), s));
                } else {
                    diagnostics.report(
                            Rule.UNKNOWN_KEY,
                            key.place(),
                            "there is no rule \"" + key.text() + "\"",
                            Suggestions.help(key.text(), Rule.ids(), "rules"));
                }
            }
        });
        return severities;
    }

    private static Optional<Severity> severity(String word) {
        return switch (word) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "note" -> Optional.of(Severity.NOTE);
            default -> Optional.empty();
        };
    }
}
