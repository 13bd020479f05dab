package dev.foreword.page.text;

import dev.foreword.model.basic.Anchor;
import dev.foreword.model.node.AbbreviationNode;
import dev.foreword.model.node.AcronymsBlock;
import dev.foreword.model.node.ContentsBlock;
import dev.foreword.page.view.AcronymsView;
import dev.foreword.page.view.ContentsListView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the views of lists that the tool gathers from a report. */
final class ListViews {

    private final PageScope scope;

    ListViews(PageScope scope) {
        this.scope = scope;
    }

    AcronymsView acronyms(AcronymsBlock block) {
        Map<String, String> used = new TreeMap<>();
        scope.site()
                .index()
                .of(scope.page())
                .all(AbbreviationNode.class)
                .forEach(use ->
                        used.putIfAbsent(use.node().abbreviation(), use.node().expansion()));
        return new AcronymsView(
                block.anchor().map(Anchor::id).orElse(""),
                used.entrySet().stream()
                        .map(entry -> new AcronymsView.Acronym(entry.getKey(), entry.getValue()))
                        .toList());
    }

    ContentsListView contents(ContentsBlock block) {
        return new ContentsListView(
                block.anchor().map(Anchor::id).orElse(""),
                scope.site()
                        .index()
                        .reportOf(scope.page())
                        .map(report -> new ContentsViews(scope.context()).contents(report, scope.address()))
                        .orElse(List.of()));
    }
}
