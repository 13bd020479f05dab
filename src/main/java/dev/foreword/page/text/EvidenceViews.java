package dev.foreword.page.text;

import dev.foreword.model.basic.Anchor;
import dev.foreword.model.chart.TableLayout;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.SessionsBlock;
import dev.foreword.model.node.SubmissionsBlock;
import dev.foreword.model.node.SurveyBlock;
import dev.foreword.page.view.SessionsView;
import dev.foreword.page.view.SubmissionsView;
import dev.foreword.page.view.SurveyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the views of what an inquiry heard, read and asked. */
final class EvidenceViews {

    private final PageScope scope;

    EvidenceViews(PageScope scope) {
        this.scope = scope;
    }

    SurveyView survey(SurveyBlock block) {
        SurveyBlock.Details details = block.details();
        List<SurveyView.Fact> facts = new ArrayList<>();
        fact("Asked", details.asked(), facts);
        fact("Answered", details.answered(), facts);
        fact("Dates", details.dates(), facts);
        fact("Fieldwork", details.fieldwork(), facts);
        return new SurveyView(
                id(block),
                scope.text().title(details.title()),
                facts,
                block.questions().stream().map(this::question).toList(),
                scope.text().inline(details.note()),
                scope.text().inline(details.source()));
    }

    private void fact(String name, @Nullable InlineText text, List<SurveyView.Fact> into) {
        if (text != null) {
            into.add(new SurveyView.Fact(name, scope.text().inline(text)));
        }
    }

    private static String id(@Nullable Anchor anchor) {
        return anchor == null ? "" : anchor.id();
    }

    private SurveyView.Question question(SurveyBlock.Question question) {
        String words = scope.site().plain(question.text(), scope.page());
        return new SurveyView.Question(
                scope.isCopy() ? "" : id(question.anchor()),
                scope.text().inline(question.text()),
                question.options(),
                scope.text().inline(question.result()),
                Optional.ofNullable(question.answers())
                        .map(spec -> TableViews.of(spec, TableLayout.PLAIN, "Answers: " + words))
                        .orElse(null));
    }

    SessionsView sessions(SessionsBlock block) {
        return new SessionsView(
                id(block),
                scope.text().title(block.title().orElse(null)),
                scope.nextLevel(),
                block.sessions().stream().map(this::session).toList(),
                scope.text().inline(block.source().orElse(null)));
    }

    private SessionsView.Session session(SessionsBlock.Session session) {
        boolean number = session.name().matches("\\d+");
        return new SessionsView.Session(
                scope.nextId("_session"),
                number ? "Session " + session.name() : session.name(),
                session.facts().stream()
                        .map(f -> new SessionsView.Fact(f.heading(), f.text()))
                        .toList(),
                session.witnesses().stream()
                        .map(witness -> new SessionsView.Witness(witness.name(), witness.organisation()))
                        .toList());
    }

    SubmissionsView submissions(SubmissionsBlock block) {
        return new SubmissionsView(
                id(block),
                scope.text().title(block.title().orElse(null)),
                scope.nextLevel(),
                block.count(),
                block.groups().stream()
                        .map(group -> new SubmissionsView.Group(scope.nextId("_type"), group.type(), group.names()))
                        .toList(),
                scope.text().inline(block.source().orElse(null)));
    }

    /** A copy leaves its id to the original. */
    private String id(ReportBlock block) {
        return scope.isCopy() ? "" : block.anchor().map(Anchor::id).orElse("");
    }
}
