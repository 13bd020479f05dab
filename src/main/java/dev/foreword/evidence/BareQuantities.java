package dev.foreword.evidence;

import dev.foreword.language.Tokens;
import dev.foreword.language.finder.Mention;
import dev.foreword.language.finder.QuantityFinder;
import dev.foreword.model.passage.Passage;
import dev.foreword.model.passage.Passage.Kind;
import dev.foreword.model.passage.Passage.Segment;
import java.util.ArrayList;
import java.util.List;

/** Finds the quantities of a passage that stand in the author’s own words, with no value, claim or source behind them. */
final class BareQuantities {

    private BareQuantities() {}

    /** {@return the bare quantities of a passage, in order} */
    static List<Mention> of(Passage passage) {
        List<Mention> bare = new ArrayList<>();
        for (Mention mention : QuantityFinder.quantities(passage.tokens())) {
            List<Segment> own = own(passage, mention);
            if (isWhole(passage, mention, own)) {
                bare.add(mention);
            } else {
                own.forEach(segment -> bare.addAll(within(passage, mention, segment)));
            }
        }
        return bare;
    }

    private static List<Segment> own(Passage passage, Mention mention) {
        List<Segment> own = new ArrayList<>();
        int at = mention.from();
        while (at < mention.to()) {
            Segment segment = passage.segmentAt(at).orElseThrow();
            if (segment.kind() == Kind.WORDS) {
                own.add(segment);
            }
            at = segment.to();
        }
        return own;
    }

    /** A quantity may run over the end of a line of the author’s file; all else between its words is evidence or a title. */
    private static boolean isWhole(Passage passage, Mention mention, List<Segment> own) {
        int at = mention.from();
        for (Segment segment : own) {
            if (!passage.text().substring(at, Math.max(at, segment.from())).isBlank()) {
                return false;
            }
            at = segment.to();
        }
        return at >= mention.to();
    }

    /** Of {@code [22](=…) of the 79}, where 22 is a claim, 79 is bare. */
    private static List<Mention> within(Passage passage, Mention mention, Segment segment) {
        int from = Math.max(mention.from(), segment.from());
        int to = Math.min(mention.to(), segment.to());
        return QuantityFinder.quantities(Tokens.of(passage.text().substring(from, to))).stream()
                .map(m -> new Mention(from + m.from(), from + m.to(), m.kind()))
                .toList();
    }
}
