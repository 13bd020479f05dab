package dev.foreword.source.bibliography;

import dev.foreword.language.Shifted;
import dev.foreword.language.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the LaTeX that reference managers write into fields (Lamport, LaTeX, 1994, appendix C; biblatex’s
 * {@code \mkbibquote} and the {@code text…} commands). Accents and signs become characters, words in italics stay words,
 * and a command that isn’t known stays as it is written, so that no letter is lost.
 */
final class Latex {

    /** What commands stand for that take nothing. */
    private static final Map<String, String> SIGNS = signs("""
            ss=ß SS=ẞ o=ø O=Ø l=ł L=Ł ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å dh=ð DH=Ð th=þ TH=Þ dj=đ DJ=Đ ng=ŋ NG=Ŋ i=ı j=ȷ
            S=§ P=¶ pounds=£ textsterling=£ euro=€ texteuro=€ copyright=© textcopyright=© textregistered=®
            texttrademark=™ dag=† ddag=‡ dots=… ldots=… textellipsis=… textendash=– textemdash=— textquoteright=’
            textquoteleft=‘ textquotedblleft=“ textquotedblright=” textquotesingle=' textquotedbl=" guillemotleft=« guillemotright=»
            guillemetleft=« guillemetright=» quotedblbase=„ quotesinglbase=‚ flqq=« frqq=» glqq=„ grqq=“
            textasciitilde=~ textasciicircum=^ textbackslash=\\ textbar=| textless=< textgreater=> textunderscore=_
            textbraceleft={ textbraceright=} textdegree=° textperiodcentered=· textbullet=• textsection=§ textonehalf=½
            textonequarter=¼ textthreequarters=¾ textmu=µ texttimes=× times=× pm=± textpm=± div=÷ cdot=· degree=° sim=~
            leq=≤ geq=≥ alpha=α beta=β gamma=γ delta=δ mu=μ pi=π sigma=σ infty=∞ rightarrow=→ to=→ LaTeX=LaTeX TeX=TeX
            BibTeX=BibTeX""");

    /** Commands whose words stay, and nothing else of them. */
    private static final Set<String> DRESS = WordList.of("""
            emph textit textbf textsc textrm textsf texttt textup textmd textsl textnormal mkbibemph mkbibitalic mkbibbold
            mathrm mathit mathbf mbox hbox text ensuremath url nolinkurl path bibstring NoCaseChange MakeUppercase
            MakeLowercase""");

    /** Switches that stand alone, in braces with what they dress. */
    private static final Set<String> SWITCHES =
            WordList.of("em it bf sc rm sf tt itshape bfseries scshape upshape relax protect");

    /** Commands of which only the second part is read. */
    private static final Set<String> SECOND = WordList.of("href foreignlanguage textcolor noopsort");

    private static final Set<String> QUOTES = WordList.of("mkbibquote enquote");

    private static final Map<String, String> MARKS =
            Map.of("-", "-", "--", "–", "---", "—", "`", "‘", "``", "“", "'", "’", "''", "”");

    /** Combining characters by the commands that set them over or under a letter. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));

    /** Nobody sets accents on accents on accents. */
    private static final int DEEPEST = 10;

    private final String written;
    private final boolean keepsBraces;
    private final StringBuilder read = new StringBuilder();
    private final List<String> unknown = new ArrayList<>();
    private final int depth;
    private int at;
    private boolean inMath;

    private Latex(String written, boolean keepsBraces, int depth) {
        this.written = written;
        this.keepsBraces = keepsBraces;
        this.depth = depth;
    }

    /**
     * What was read.
     *
     * @param text in plain characters
     * @param unknown the commands that stand in it as they were written
     */
    record Plain(String text, List<String> unknown) {}

    /** {@return a field as readers see it} */
    static Plain plain(String written) {
        return new Latex(written, false, 0).read();
    }

    /** {@return a field of names in plain characters, in which braces still say what belongs together} */
    static Plain names(String written) {
        return new Latex(written, true, 0).read();
    }

    private static Map<String, String> signs(String pairs) {
        Map<String, String> signs = new HashMap<>();
        for (String pair : pairs.strip().split("\\s+", -1)) {
            int equals = pair.indexOf('=');
            signs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Map.copyOf(signs);
    }

    private Plain read() {
        while (at < written.length()) {
            step();
        }
        String text = Normalizer.normalize(read, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        return new Plain(text.strip(), List.copyOf(unknown));
    }

    private void step() {
        char c = written.charAt(at);
        if (c == '\\') {
            at++;
            command();
        } else if (c == '{' || c == '}') {
            read.append(keepsBraces ? String.valueOf(c) : "");
            at++;
        } else if ("-`'".indexOf(c) >= 0) {
            marks(c);
        } else if (c == '$') {
            inMath = !inMath;
            at++;
        } else if ((c == '^' || c == '_') && inMath) {
            at++;
            shifted(c == '^');
        } else {
            read.append(c == '~' ? ' ' : c);
            at++;
        }
    }

    /** Marks in a row are one: dashes, and quotes that open and close. */
    private void marks(char c) {
        int end = at;
        while (end < written.length() && written.charAt(end) == c && end - at < (c == '-' ? 3 : 2)) {
            end++;
        }
        read.append(MARKS.getOrDefault(written.substring(at, end), ""));
        at = end;
    }

    private void command() {
        if (at == written.length()) {
            read.append('\\');
            return;
        }
        char first = written.charAt(at);
        if (!Character.isLetter(first)) {
            at++;
            sign(first);
            return;
        }
        int from = at;
        while (at < written.length() && Character.isLetter(written.charAt(at))) {
            at++;
        }
        named(written.substring(from, at));
    }

    private void sign(char sign) {
        String accent = ACCENTS.get(String.valueOf(sign));
        if (accent != null) {
            accent(String.valueOf(sign), accent);
        } else if ("&%$#_{}".indexOf(sign) >= 0) {
            read.append(sign);
        } else if (" ,;:\\\n".indexOf(sign) >= 0) {
            read.append(' ');
        } else if ("-/!()[]@".indexOf(sign) < 0) {
            keep(String.valueOf(sign));
        }
    }

    private void named(String name) {
        String accent = ACCENTS.get(name);
        String sign = SIGNS.get(name);
        if (accent != null) {
            accent(name, accent);
        } else if (sign != null) {
            read.append(sign);
            skipEnd();
        } else if (DRESS.contains(name)) {
            skipBlanks();
        } else if (SWITCHES.contains(name)) {
            skipBlanks();
        } else if (SECOND.contains(name)) {
            argument();
        } else if (QUOTES.contains(name)) {
            read.append('“').append(inner(argument())).append('”');
        } else if (name.equals("textsuperscript") || name.equals("textsubscript")) {
            shifted(name.equals("textsuperscript"));
        } else {
            keep(name);
        }
    }

    private void keep(String command) {
        read.append('\\').append(command);
        unknown.add('\\' + command);
    }

    private void shifted(boolean above) {
        String words = inner(argument());
        read.append((above ? Shifted.above(words) : Shifted.below(words)).orElse(words));
    }

    /** What stands in a command is read in the same way. */
    private String inner(String argument) {
        if (depth == DEEPEST) {
            return argument;
        }
        Plain plain = new Latex(argument, false, depth + 1).read();
        unknown.addAll(plain.unknown());
        return plain.text();
    }

    /** A letter without its dot takes an accent as the letter does; an accent over nothing is the sign itself. */
    private void accent(String sign, String combining) {
        String base = inner(argument()).replace('ı', 'i').replace('ȷ', 'j');
        if (base.isEmpty()) {
            read.append(sign);
        } else {
            int letter = base.offsetByCodePoints(0, 1);
            read.append(base, 0, letter).append(combining).append(base, letter, base.length());
        }
    }

    /** What a command takes: what stands in braces, another command, or one letter. */
    private String argument() {
        skipBlanks();
        if (at == written.length()) {
            return "";
        }
        int from = at;
        char c = written.charAt(at++);
        if (c == '{') {
            int depth = 1;
            while (at < written.length() && depth > 0) {
                char inner = written.charAt(at++);
                depth += inner == '{' ? 1 : inner == '}' ? -1 : 0;
            }
            return written.substring(from + 1, depth == 0 ? at - 1 : at);
        }
        if (c == '\\') {
            do {
                at++;
            } while (isLetter(at - 1) && isLetter(at));
        }
        return written.substring(from, Math.min(at, written.length()));
    }

    private boolean isLetter(int index) {
        return index < written.length() && Character.isLetter(written.charAt(index));
    }

    /** Blanks, or an empty pair of braces, end the name of a command. */
    private void skipEnd() {
        if (written.startsWith("{}", at)) {
            at += 2;
        } else {
            skipBlanks();
        }
    }

    private void skipBlanks() {
        while (at < written.length() && Character.isWhitespace(written.charAt(at))) {
            at++;
        }
    }
}
