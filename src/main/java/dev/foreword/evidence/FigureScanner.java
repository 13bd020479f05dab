package dev.foreword.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures in a text, and tells them from numbers that are none: years, dates, ordinals, section and note
 * numbers, legal references, ages in a name, telephone numbers, addresses.
 *
 * <p>The kinds are tried in order, and what one has taken is not looked at again. How often it is right is measured on
 * the prose of five reports; the guide gives the result.
 */
final class FigureScanner {

    /** What a number is. */
    enum Kind {
        LINK,
        PHONE,
        DATE,
        TIME,
        LABEL,
        LAW,
        AGE,
        SPAN,
        YEAR,
        ORDINAL,
        NAME,
        FIGURE
    }

    /**
     * A number in a text.
     *
     * @param from where it begins
     * @param to where it ends
     * @param kind what it is
     */
    record Mention(int from, int to, Kind kind) {}

    /**
     * A form of number.
     *
     * @param kind what it is
     * @param pattern how it is written
     * @param digit whether there is a digit in it
     * @param hints plain words of which the text must hold one, in lower case, before the pattern is tried; empty for none
     */
    private record Form(Kind kind, Pattern pattern, boolean digit, List<String> hints) {}

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b";
    private static final String YEAR = "(?:1[89]|20)\\d\\d";
    private static final String SMALL =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
    private static final String TENS =
            "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]" + SMALL + ")?";
    private static final String WORD = "(?:" + TENS + "|" + SMALL + "|a hundred|one hundred)";
    private static final String DIGITS = "£?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String UNIT =
            "(?:\\s?(?:bn|tn|m|k|pp)\\b|\\s?%|\\s(?:thousand|million|billion|trillion)\\b|\\sper\\scent\\b|\\spercent(?:age)?\\b(?:\\spoints?)?|\\s?p\\b|-fold\\b|\\stimes\\b)*";
    private static final String LIST =
            "\\d+[a-z]?(?:\\.\\d+)*(?:\\([a-z0-9]+\\))*(?:(?:,\\s|\\sand\\s|\\sto\\s|\\sor\\s|\\s?[–-]\\s?|,\\sand\\s)\\d+[a-z]?(?:\\.\\d+)*)*";

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    private static final List<Form> FORMS = List.of(
            form(
                    Kind.LINK,
                    "https?://\\S+|www\\.\\S+|\\S+@\\S+\\.\\w+|\\bdoi:\\S+|\\b10\\.\\d{4,}/\\S+",
                    "http|www.|@|doi|10."),
            form(Kind.PHONE, "(?=[+0])(?<!\\d)(?:\\+\\d{2}\\s?\\(?0?\\)?|0)\\d(?:[\\s-]?\\d){8,10}(?!\\d)", ""),
            form(Kind.NAME, "\\b[A-Z]{2,}[-/]\\d[\\w/-]*", "-|/"),
            form(
                    Kind.DATE,
                    "(?=\\d)\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[–-]\\s?\\d{1,2}|\\sand\\s\\d{1,2}|\\sto\\s\\d{1,2})?(?:st|nd|rd|th)?\\s(?:of\\s)?"
                            + MONTH + "(?:,?\\s" + YEAR + ")?",
                    MONTHS),
            form(
                    Kind.DATE,
                    "(?=[A-Z])\\b" + MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?(?:,\\s" + YEAR + ")?(?!\\d|,\\d)",
                    MONTHS),
            form(
                    Kind.DATE,
                    "(?=[A-Z\\d])\\b(?:" + MONTH + "\\s?" + YEAR + "|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b" + YEAR
                            + "-\\d\\d-\\d\\d\\b)",
                    ""),
            form(
                    Kind.TIME,
                    "(?=\\d)(?:\\b\\d{1,2}[:.]\\d\\d\\s?(?:am|pm|hours)\\b|\\b\\d{1,2}:\\d\\d\\b|\\b\\d{1,2}\\s?(?:am|pm)\\b|\\b24/7\\b)",
                    ":|am|pm|24/7|hours"),
            form(
                    Kind.LAW,
                    "(?i)\\b(?:sections?|ss?\\.|articles?|art\\.|regulations?|schedules?|clauses?|paragraphs?|paras?\\.?|subsections?|rules?|part|protocol|chapter)\\s"
                            + LIST,
                    "section|s.|article|art.|regulation|schedule|clause|para|rule|part|protocol|chapter"),
            form(
                    Kind.LAW,
                    "(?=[A-Zc\\[])(?:\\b(?:HC|HL|Cmn?d?|CM|SI|EWCA|EWHC|UKSC|c\\.)\\s?\\d+(?:/\\d+)?\\b|\\[" + YEAR
                            + "\\][^.;]{0,30}\\d+)",
                    ""),
            form(
                    Kind.LABEL,
                    "(?i)\\b(?:chapters?|annex(?:es)?|appendix|appendices|figures?|figs?\\.?|graphs?|tables?|charts?|box(?:es)?|notes?|footnotes?|endnotes?|pages?|pp?\\.|questions?|recommendations?|proposals?|steps?|stages?|phases?|tiers?|levels?|bands?|sessions?|volumes?|vols?\\.?|nos?\\.|issue|item|items|principles?|priorit(?:y|ies)|standards?|options?|scenarios?|case|group|grade|version|edition|wave|round|quarter|key\\sstage|year|years|ks|row|column|line|lines|number|objective|goal|theme|pillar|isbn(?:-1[03])?:?)\\s\\(?"
                            + LIST + "(?!\\s?(?:%|per\\scent|million|billion|times))",
                    "chapter|annex|append|fig|graph|table|chart|box|note|page|p.|pp|question|recommend|proposal|step|stage|phase|tier|level|band|session|vol|no.|issue|item|principle|priorit|standard|option|scenario|case|group|grade|version|edition|wave|round|quarter|year|ks|row|column|line|number|objective|goal|theme|pillar|isbn"),
            form(
                    Kind.LABEL,
                    "(?=[\\[(\\s\\dpP])(?:\\[\\d{1,3}(?:[,–-]\\s?\\d{1,3})*\\]|(?<=^|\\n)\\s*\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)](?=\\s)|\\(\\d{1,2}\\)(?=\\s)|\\b[pP]\\d{1,3}\\b)",
                    ""),
            inWords(
                    Kind.AGE,
                    "(?i)\\b(?:aged?|ages|aged between|between the ages of)\\s(?:of\\s|under\\s|over\\s|from\\s|about\\s)?(?:\\d{1,2}|"
                            + WORD
                            + ")(?:\\s?[–-]\\s?\\d{1,2}|\\s(?:to|and|or)\\s(?:\\d{1,2}|over|under|above|older|younger|"
                            + WORD + "))*",
                    "age"),
            inWords(
                    Kind.AGE,
                    "(?i)(?=[\\dotfsenwha])\\b(?:\\d{1,2}|" + WORD
                            + ")(?:(?:\\s?[–-]\\s?|\\s(?:to|and|or)\\s)(?:\\d{1,2}|" + WORD
                            + "))?[-\\s]years?[-\\s]olds?\\b|\\b\\d{1,2}(?:\\sor\\s\\d{1,2})?\\syears\\sof\\sage\\b",
                    "year"),
            inWords(
                    Kind.AGE,
                    "(?i)\\b(?:under|over)[- ]?(?:\\d{1,2}s?|fives?|ones?|twos?)\\b(?=\\s(?!per|%|million|billion|hundred|thousand|years?\\b|times)|[,.;)]|s\\b|$)(?<=s|-\\d|-\\d\\d)|\\b\\d{1,2}\\+(?!\\w)|\\b\\d{1,2}s\\b",
                    "under|over|+|0s|1s|2s|3s|4s|5s|6s|7s|8s|9s"),
            form(
                    Kind.AGE,
                    "(?i)(?=\\d)\\b\\d{1,2}[–-]\\d{1,2}(?=\\s(?:age|year)|\\sagenda|\\spathway)",
                    "age|year|pathway"),
            form(Kind.LABEL, "(?i)\\b(?:per|each|every)\\s\\d[\\d,]*(?!\\s?(?:%|per\\scent))", "per |each |every "),
            form(
                    Kind.AGE,
                    "(?i)\\b(?:under|over|up to|boys? of|girls? of|child(?:ren)? of|turn(?:ed|ing|s)?|reach(?:ed|ing)?|until) (?:1[0-9]|2[0-5])\\b(?=[,.;)]|\\s(?:and|or|to|who|with|in care|in|years|when)\\b|$)(?!\\s(?:per|million|%))",
                    "under|over|up to| of |turn|reach|until"),
            inWords(
                    Kind.SPAN,
                    "(?i)\\b(?:past|last|next|previous|following|coming|first|final|latest|other|every|each)\\s(?:\\d{1,2}|"
                            + WORD + ")[\\s-](?:years?|months?|weeks?|days?|hours?|decades?|quarters?)\\b",
                    "year|month|week|day|hour|minute|decade|quarter"),
            inWords(
                    Kind.SPAN,
                    "(?i)\\b(?:\\d{1,3}|" + WORD
                            + ")[\\s-](?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\\b(?!\\sof age)",
                    "year|month|week|day|hour|minute|decade|quarter"),
            form(Kind.YEAR, "(?=[12])(?<![\\d£.,])" + YEAR + "\\s?[/–-]\\s?(?:" + YEAR + "|\\d\\d)(?!\\d|,\\d)", ""),
            form(
                    Kind.YEAR,
                    "(?=[12])(?<![\\d£.,])" + YEAR + "s?(?![\\d%]|,\\d|\\.\\d|"
                            + "\\s(?:per\\scent|million|billion|times|children|people|families|pupils|cases|places|social))(?:/\\d{4})?",
                    ""),
            form(Kind.YEAR, "['’]\\d0s\\b|\\bmid-" + YEAR + "s", "0s|mid-"),
            form(Kind.ORDINAL, "(?i)(?=\\d)\\b\\d+(?:st|nd|rd|th)\\b", ""),
            form(
                    Kind.NAME,
                    "#\\w*\\d\\w*|\\b[A-Za-z]++[-/]?\\d[\\w-]*+|\\b\\d+[A-Za-z]{3,}\\b(?<!\\dbn|\\dtn)|\\b\\d+[A-Z]\\b(?<![mk])",
                    ""),
            form(
                    Kind.FIGURE,
                    "(?i)(?=[-−+£\\d])(?<![\\w.])[-−+]?" + DIGITS + UNIT
                            + "(?:(?:\\sin\\s(?:every\\s)?|\\sout\\sof\\s(?:every\\s)?)" + DIGITS
                            + ")?(?![A-Za-z\\d])",
                    ""),
            inWords(
                    Kind.FIGURE,
                    "(?i)\\b(?:" + WORD
                            + "|half a|a)\\s(?:per\\scent|percent(?:age\\spoints?)?|thousand|million|billion)\\b(?:\\spounds)?",
                    "per cent|percent|thousand|million|billion"),
            inWords(
                    Kind.FIGURE,
                    "(?i)\\b" + WORD + "(?:\\sin\\s(?:every\\s)?|\\sout\\sof\\s(?:every\\s)?)(?:" + WORD
                            + "|\\d{1,3})\\b(?!\\s?(?:January|February|March|April|May|June|July|August|September|October|November|December))",
                    " in one| in two| in three| in four| in five| in six| in seven| in eight| in nine| in ten| in eleven| in twe| in thi| in for| in fif| in sixt| in every| in 1| in 2| in 3| in 4| in 5| in 6| in 7| in 8| in 9| out of "),
            inWords(
                    Kind.FIGURE,
                    "(?i)\\b(?:a|one|two|three|four|nine|seven|nearly a|almost a)[\\s-](?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\\b(?!\\s(?:party|sector|parties|time|year|way|option|person|one|of\\sthe\\sway|element|reason|area|session|session|chapter|highest|lowest|largest))",
                    "third|quarter|fifth|sixth|seventh|eighth|ninth|tenth"),
            inWords(
                    Kind.FIGURE,
                    "(?i)(?<!first |second |other |better )\\bhalf\\b(?!-|\\san?\\s(?:day|hour|year|term)|\\s(?:years?|hours?|days?|way|term|time)\\b)(?:\\sa\\s(?:million|billion))?|\\btwo[- ]halves\\b",
                    "half|halves"),
            inWords(
                    Kind.FIGURE,
                    "(?i)\\b(?:doubled|doubling|trebled|trebling|tripled|tripling|quadrupled|halved|halving)\\b|\\b"
                            + SMALL + "[- ]?fold\\b|\\btwice(?=\\s(?:as|the|that|what|its|their))|\\b" + WORD
                            + "\\stimes\\b(?!\\sa\\b)",
                    "doubl|trebl|tripl|quadrupl|halv|fold|twice| times"),
            inWords(
                    Kind.FIGURE,
                    "(?i)\\b(?:" + TENS
                            + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:a|one|two|three|four|five|six|seven|eight|nine)\\s(?:hundred|thousand|dozen))\\b(?!-)",
                    " ten | ten-|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen"));

    /** Of two fractions or multiples that are written in words, none lacks one of these; most passages lack all. */
    private static final List<String> WORDS_OF_FIGURES =
            words("half|halv|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|doubl|trebl|tripl"
                    + "|quadrupl|fold|twice| ten |eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy"
                    + "|eighty|ninety|hundred|thousand|dozen|million|billion|per cent|percent| in one| in two"
                    + "| in three| in four| in five| in six| in seven| in eight| in nine| in every| out of "
                    + "| times");

    /** A number alone, and no year. */
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?!(?:1[89]|20)\\d\\d$)[-−+]?£?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?%?");

    /** No form that has a digit in it begins or ends further from one. */
    private static final int NEAR = 60;

    private FigureScanner() {}

    private static Form form(Kind kind, String pattern, String hints) {
        return new Form(kind, Pattern.compile(pattern), true, words(hints));
    }

    private static Form inWords(Kind kind, String pattern, String hints) {
        return new Form(kind, Pattern.compile(pattern), false, words(hints));
    }

    private static List<String> words(String list) {
        return Pattern.compile("\\|")
                .splitAsStream(list)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** {@return whether a text may hold a figure at all; most passages don’t, and this is quickly seen} */
    static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
        return holdsAny(lower, WORDS_OF_FIGURES);
    }

    /** {@return all numbers of a text, in order} */
    static List<Mention> scan(String text) {
        if (BARE_NUMBER.matcher(text).matches()) {
            // A cell of a table, most often.
            return List.of(new Mention(0, text.length(), Kind.FIGURE));
        }
        List<Mention> found = new ArrayList<>();
        BitSet taken = new BitSet(text.length());
        String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
        List<int[]> windows = windows(text);
        List<int[]> whole = List.<int[]>of(new int[] {0, text.length()});
        for (Form form : FORMS) {
            if ((form.digit() && windows.isEmpty()) || !holdsAny(lower, form.hints())) {
                continue;
            }
            Matcher m = form.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            for (int[] window : form.digit() && form.kind() != Kind.LINK ? windows : whole) {
                m.region(window[0], window[1]);
                while (m.find()) {
                    boolean free = taken.nextSetBit(m.start()) < 0 || taken.nextSetBit(m.start()) >= m.end();
                    if (free && m.end() > m.start()) {
                        taken.set(m.start(), m.end());
                        found.add(new Mention(m.start(), trimmed(text, m.start(), m.end()), form.kind()));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(Mention::from));
        return found;
    }

    private static boolean holdsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return words.isEmpty();
    }

    /** {@return the parts of a text that are near a digit, each as its beginning and end} */
    private static List<int[]> windows(String text) {
        List<int[]> windows = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                continue;
            }
            int from = Math.max(0, i - NEAR);
            int to = Math.min(text.length(), i + NEAR);
            int[] last = windows.isEmpty() ? new int[] {-1, -1} : windows.get(windows.size() - 1);
            if (from <= last[1]) {
                last[1] = to;
            } else {
                windows.add(new int[] {from, to});
            }
        }
        return windows;
    }

    /** A comma behind a number belongs to the sentence. */
    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from + 1 && ",.;: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
