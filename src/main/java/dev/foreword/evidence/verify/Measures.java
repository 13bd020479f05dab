package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.evidence.claim.Assertion.Called;
import dev.foreword.evidence.claim.Names;
import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.WordList;
import java.util.Set;

/** Which column of its table a word speaks of: that of the number itself, or another. */
final class Measures {

    private static final Set<String> OF_SHARES = Set.of("rate", "rates", "share", "shares", "proportion", "percentage");
    private static final Set<String> OF_COUNTS = Set.of("number", "numbers", "total", "count", "amount");
    /** Words of headings that any sentence may have. */
    private static final Set<String> GENERIC = WordList.of("""
            number numbers total rate rates share shares percent percentage proportion average mean median value values
            change changes difference rise fall per cent of in the and for by to on at from with a an all each year years
            low high index count amount first last before after more less time times with within up down over under""");

    private static final Set<String> OF_PRICES = Set.of("cheapest", "dearest");
    private static final Set<String> OF_LENGTHS = Set.of("longest", "shortest", "slowest", "fastest", "quickest");
    private static final Set<String> OF_ALL = Set.of("level", "levels", "figure", "figures", "value", "score");

    private final Subject subject;
    private final NameIndex names;

    Measures(Subject subject, NameIndex names) {
        this.subject = subject;
        this.names = names;
    }

    /** {@return whether what a sentence calls its number is said of the number, and not of another column} */
    boolean isOfOwn(Called called) {
        boolean own = called.noun().stream().anyMatch(this::isOwn);
        boolean other = called.noun().stream().anyMatch(this::isOther);
        boolean any = called.noun().stream().anyMatch(this::isOfKind);
        return own || (!other && (any || called.isSure()));
    }

    private boolean isOfKind(String word) {
        Kinds kinds = new Kinds(subject);
        boolean share = kinds.isPercent() || kinds.isRate() || kinds.per().isPresent();
        boolean money = OF_PRICES.contains(word) && kinds.money().isPresent();
        boolean time = OF_LENGTHS.contains(word) && kinds.time().isPresent();
        return money || time || OF_ALL.contains(word) || (share ? OF_SHARES : OF_COUNTS).contains(word);
    }

    /** {@return whether a word stands in the heading of the number’s own column} */
    boolean isOwn(String word) {
        return subject.quantity().cells().stream()
                .anyMatch(cell -> columns(cell, word).contains(cell.column()));
    }

    /** {@return whether a word stands in the heading of another column of numbers, and in none of the number’s own} */
    boolean isOther(String word) {
        return !isOwn(word)
                && subject.quantity().cells().stream()
                        .anyMatch(cell -> !columns(cell, word).isEmpty());
    }

    /** {@return whether a word names the number’s own column and no other} */
    boolean isOwnName(String word) {
        return !Names.isOfPeople(word)
                && !GENERIC.contains(word)
                && subject.quantity().cells().stream()
                        .anyMatch(cell -> columns(cell, word).equals(Set.of(cell.column())));
    }

    /** {@return whether a word names one other column, and not the number’s own} */
    boolean isOtherName(String word) {
        return !Names.isOfPeople(word)
                && !GENERIC.contains(word)
                && isOther(word)
                && subject.quantity().cells().stream()
                        .allMatch(cell -> columns(cell, word).size() == 1);
    }

    /** {@return whether some words hold all that tells the one column, which a word names, from the others} */
    boolean areAllOf(String word, Set<String> words) {
        CellSpan cell = subject.quantity().cells().get(0);
        TableNames table = names.of(cell.table());
        int other = table.columns(word).iterator().next();
        return Tokens.of(cell.table().columns().get(other).label()).all().stream()
                .map(Token::lower)
                .filter(this::isOtherName)
                .allMatch(part -> words.stream().anyMatch(said -> table.isSame(said, part)));
    }

    /** {@return whether the number’s own column has a name that is no other’s} */
    boolean hasName() {
        CellSpan cell = subject.quantity().cells().get(0);
        return Tokens.of(cell.heading().name().replace('_', ' ') + " "
                        + cell.heading().label())
                .all()
                .stream()
                .anyMatch(token -> token.is(TokenKind.WORD) && isOwnName(token.lower()));
    }

    private Set<Integer> columns(CellSpan cell, String word) {
        return names.of(cell.table()).columns(word);
    }
}
