package dev.foreword.expression;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Counts.Poll;
import dev.foreword.data.Quantity;
import dev.foreword.data.query.Answer;
import dev.foreword.data.query.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows asked one condition or several, as {@code count(t.rating, "Good", t.staff, "over 40")} asks them.
 *
 * @param questions each column with what its rows are asked; all columns are of the same rows
 */
record Selection(List<Question> questions) {

    /** A column and what its rows are asked. */
    record Question(Series series, Condition condition) {

        Answer ask(int place) {
            return condition.ask(series.fact(place));
        }

        /** For the working: {@code are over 40}. */
        private String inWords() {
            return condition.words().isEmpty() ? "" : "are " + condition.words();
        }
    }

    Series first() {
        return questions.get(0).series();
    }

    /** {@return what a row answers: no if it says no to one question, open if one is left open} */
    Answer ask(int place) {
        Answer all = Answer.YES;
        for (Question question : questions) {
            all = all == Answer.NO ? all : all.and(question.ask(place));
        }
        return all;
    }

    /** {@return the places of the rows that say yes} */
    List<Integer> yes() {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < first().size(); place++) {
            if (ask(place) == Answer.YES) {
                places.add(place);
            }
        }
        return places;
    }

    /** {@return the cells that leave the answer open} */
    List<CellSpan> open() {
        List<CellSpan> open = new ArrayList<>();
        for (int place = 0; place < first().size(); place++) {
            if (ask(place) == Answer.OPEN) {
                open.addAll(missing(place));
            }
        }
        return open;
    }

    private List<CellSpan> missing(int place) {
        return questions.stream()
                .filter(question -> question.ask(place) == Answer.OPEN)
                .map(question -> question.series().at(place))
                .map(Quantity::missing)
                .filter(missing -> !missing.isEmpty())
                .map(missing -> missing.get(0))
                .limit(1)
                .toList();
    }

    /** {@return the same questions, from the earliest row to the latest} */
    Selection inOrderOfTime() throws ValueFault {
        Series first = first().inOrderOfTime();
        List<Question> sorted = new ArrayList<>();
        for (Question question : questions) {
            sorted.add(new Question(RowByRow.matched(question.series(), first), question.condition()));
        }
        return new Selection(sorted);
    }

    /** {@return the rows at the end that all say yes, as a poll} */
    Poll lastRun() {
        int run = 0;
        while (run < first().size() && ask(first().size() - 1 - run) == Answer.YES) {
            run++;
        }
        Poll all = poll();
        boolean open = run < first().size() && ask(first().size() - 1 - run) == Answer.OPEN;
        return new Poll(
                run,
                all.rows(),
                "to the last " + all.condition(),
                all.cells(),
                open ? missing(first().size() - 1 - run) : List.of());
    }

    Poll poll() {
        List<CellSpan> cells = questions.stream()
                .flatMap(q -> q.series().spans().stream())
                .distinct()
                .toList();
        String words =
                String.join(" and ", questions.stream().map(Question::inWords).toList());
        return new Poll(yes().size(), first().size(), words, cells, open());
    }
}
