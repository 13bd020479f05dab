package dev.foreword.evidence.verify;

import dev.foreword.evidence.claim.Assertion;
import dev.foreword.evidence.claim.Direction;
import dev.foreword.evidence.claim.Statement;

/**
 * Holds each thing that the words of a claim say against the number, by the check that knows how. A visitor, so that a
 * new kind of assertion doesn’t compile until something checks it.
 */
final class AssertionCheck implements Assertion.Visitor<Outcome> {

    private final Subject subject;
    private final Statement statement;
    private final EndsCheck ends;
    private final PlaceCheck place;
    private final WayCheck way;
    private final TrendCheck trend;
    private final TimeCheck time;
    private final Measures measures;

    /**
     * @param subject the number
     * @param statement all that the words say of it
     * @param names the names in the tables of the site
     */
    AssertionCheck(Subject subject, Statement statement, NameIndex names) {
        this.subject = subject;
        this.statement = statement;
        this.ends = new EndsCheck(subject, statement);
        this.place = new PlaceCheck(subject);
        this.way = new WayCheck(subject, statement);
        this.trend = new TrendCheck(subject, statement);
        this.time = new TimeCheck(subject);
        this.measures = new Measures(subject, names);
    }

    @Override
    public Outcome visit(Assertion.Given given) {
        return new GivenCheck(subject, statement, given).check();
    }

    @Override
    public Outcome visit(Assertion.AlsoSaid said) {
        Assertion.Given share = new Assertion.Given(said.hedge(), said.amount(), Assertion.Role.LEVEL);
        return new GivenCheck(subject.inWords(), statement, share).check();
    }

    @Override
    public Outcome visit(Assertion.Listed listed) {
        return new ListCheck(subject).check(listed);
    }

    @Override
    public Outcome visit(Assertion.Ends both) {
        return ends.ends(both);
    }

    @Override
    public Outcome visit(Assertion.End end) {
        return ends.end(end);
    }

    @Override
    public Outcome visit(Assertion.Stretch stretch) {
        return EndsCheck.stretch(subject, stretch);
    }

    @Override
    public Outcome visit(Assertion.Folded folded) {
        return EndsCheck.folded(subject, folded);
    }

    @Override
    public Outcome visit(Assertion.Also also) {
        return ends.also(also);
    }

    @Override
    public Outcome visit(Assertion.ShareOf share) {
        return new ShareCheck(subject).check(share.quantifier());
    }

    @Override
    public Outcome visit(Assertion.Place said) {
        return place.check(said);
    }

    @Override
    public Outcome visit(Assertion.Called called) {
        // “The largest fall” is an order of changes, and one that is worked out backwards has the other sign.
        boolean ofChanges = called.place().of() != Direction.SAME;
        boolean ordered = !ofChanges
                || (subject.isComparison()
                        && History.of(subject).filter(h -> h.from() <= h.to()).isPresent());
        return ordered && measures.isOfOwn(called) ? place.check(called.place()) : Outcome.HOLDS;
    }

    @Override
    public Outcome visit(Assertion.Asked asked) {
        return ConditionCheck.check(subject, asked);
    }

    @Override
    public Outcome visit(Assertion.Among among) {
        return place.among(among.many());
    }

    @Override
    public Outcome visit(Assertion.Went went) {
        return way.went(went);
    }

    @Override
    public Outcome visit(Assertion.Flat flat) {
        return way.flat(flat.exactly());
    }

    @Override
    public Outcome visit(Assertion.How how) {
        return way.how(how.manner());
    }

    @Override
    public Outcome visit(Assertion.Balance balance) {
        return way.balance(balance.positive());
    }

    @Override
    public Outcome visit(Assertion.Stayed stayed) {
        return trend.stayed();
    }

    @Override
    public Outcome visit(Assertion.EachStep each) {
        return trend.eachStep(each);
    }

    @Override
    public Outcome visit(Assertion.EveryTime every) {
        return trend.everyTime(every.direction());
    }

    @Override
    public Outcome visit(Assertion.Running running) {
        return trend.running(running.direction(), running.years());
    }

    @Override
    public Outcome visit(Assertion.FirstSince first) {
        return trend.firstSince(first);
    }

    @Override
    public Outcome visit(Assertion.FirstTime first) {
        return trend.firstTime(first.since());
    }

    @Override
    public Outcome visit(Assertion.Lasted lasted) {
        return time.lasted(lasted.years());
    }

    @Override
    public Outcome visit(Assertion.Each each) {
        return time.each(each.unit());
    }

    @Override
    public Outcome visit(Assertion.Made made) {
        return time.made(made.statistic());
    }

    @Override
    public Outcome visit(Assertion.When when) {
        return time.when(when.period());
    }

    @Override
    public Outcome visit(Assertion.Yearly yearly) {
        return time.yearly();
    }

    @Override
    public Outcome visit(Assertion.PerOne perOne) {
        return time.perOne();
    }
}
