package dev.foreword.page.text;

import dev.foreword.model.basic.PublicationDate;
import dev.foreword.page.view.DateView;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Prints dates in the site's language, as exactly as they are known. */
public final class Dates {

    private final Locale locale;

    /** @param language a BCP 47 tag */
    public Dates(String language) {
        this.locale = Locale.forLanguageTag(language);
    }

    public DateView view(PublicationDate date) {
        String pattern = switch (date.iso().length()) {
            case 4 -> "uuuu";
            case 7 -> "MMMM uuuu";
            default -> "d MMMM uuuu";
        };
        return new DateView(DateTimeFormatter.ofPattern(pattern, locale).format(date.asTemporal()), date.iso());
    }
}
