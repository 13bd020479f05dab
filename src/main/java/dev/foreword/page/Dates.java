package dev.foreword.page;

import dev.foreword.page.view.DateView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Prints days in the site's language. */
final class Dates {

    private final DateTimeFormatter format;

    /** @param language a BCP 47 tag */
    Dates(String language) {
        this.format = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language));
    }

    DateView view(LocalDate date) {
        return new DateView(format.format(date), date.toString());
    }
}
