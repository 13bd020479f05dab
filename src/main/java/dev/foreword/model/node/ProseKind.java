package dev.foreword.model.node;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A kind of block that holds text for a purpose of its own. The template of the same name says what it looks like.
 */
public enum ProseKind {
    /** An explanation beside the argument. */
    BOX("", Title.OPTIONAL),
    /** One place or person, told as an example. */
    CASE_STUDY("Case study", Title.REQUIRED),
    /** A sentence or two that stand out, and stand nowhere else. */
    CALLOUT("", Title.NONE),
    /** A paragraph that leads into a section. */
    STANDFIRST("", Title.NONE),
    /** A short line or question over a section. */
    KICKER("", Title.NONE),
    /** Words of a law or a treaty, with their own numbers. */
    LEGAL("", Title.OPTIONAL),
    /** Questions that readers may ask. */
    QUESTIONS("", Title.OPTIONAL),
    /** Who published, paid or wrote. */
    ABOUT("About", Title.OPTIONAL),
    /** A partner or sponsor, with address and handles. */
    PROFILE("", Title.REQUIRED),
    /** How to reach someone, or to ask for another format. */
    CONTACT("", Title.OPTIONAL),
    /** Thanks. */
    ACKNOWLEDGEMENTS("", Title.OPTIONAL),
    /** What an inquiry was asked to do. */
    TERMS("", Title.OPTIONAL),
    /** Stages that follow each other. */
    STEPS("", Title.OPTIONAL),
    /** Blocks side by side. */
    COLUMNS("", Title.NONE),
    /** One of several blocks side by side. */
    COLUMN("", Title.OPTIONAL),
    /** A grid of priorities. */
    PRIORITIES("", Title.OPTIONAL),
    /** A short promise with a title, which may be shown again where it is kept. */
    PRIORITY("", Title.REQUIRED);

    /** Whether a block of a kind has a title. */
    public enum Title {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private final String label;
    private final Title title;

    ProseKind(String label, Title title) {
        this.label = label;
        this.title = title;
    }

    /** {@return the word that authors write, which is also the name of its template} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the words above the title, when the author gives no others; may be empty} */
    public String label() {
        return label;
    }

    public Title title() {
        return title;
    }

    /** {@return the words for all kinds} */
    public static List<String> words() {
        return Arrays.stream(values()).map(ProseKind::word).toList();
    }
}
