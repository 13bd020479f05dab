package dev.foreword.page.text;

import dev.foreword.model.Report;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Picture;
import dev.foreword.model.node.BibliographyBlock;
import dev.foreword.model.node.Citations;
import dev.foreword.model.node.GlossaryBlock;
import dev.foreword.model.node.KeyedBlock;
import dev.foreword.model.node.ProseBlock;
import dev.foreword.model.node.QuoteBlock;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.SignedBlock;
import dev.foreword.model.people.Person;
import dev.foreword.model.people.Signatory;
import dev.foreword.page.theme.Templates;
import dev.foreword.page.view.BibliographyView;
import dev.foreword.page.view.KeyedView;
import dev.foreword.page.view.PortraitView;
import dev.foreword.page.view.ProseView;
import dev.foreword.page.view.QuoteView;
import dev.foreword.page.view.SignatoryView;
import dev.foreword.page.view.SignedView;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the views of blocks that hold text. */
final class ProseViews {

    private final PageScope scope;

    ProseViews(PageScope scope) {
        this.scope = scope;
    }

    ProseView prose(ProseBlock block) {
        ProseBlock.Heading heading = block.heading();
        String id = id(block);
        String name = heading.title() == null || scope.isCopy() ? "" : scope.nextId("_title-of-block");
        return new ProseView(
                id,
                name,
                heading.label(),
                scope.text().title(heading.title()),
                scope.text().title(heading.subtitle()),
                Templates.html(scope.text().blocks(block)),
                scope.text().inline(heading.source()),
                block.picture()
                        .map(picture -> portrait(picture, block.alternative()))
                        .orElse(null));
    }

    QuoteView quote(QuoteBlock block) {
        return new QuoteView(
                id(block),
                Templates.html(scope.text().blocks(block)),
                block.by().map(this::signatory).orElse(null),
                scope.text().inline(block.who().orElse(null)));
    }

    SignedView signed(SignedBlock block) {
        return new SignedView(
                id(block),
                scope.text().title(block.title().orElse(null)),
                block.above(),
                block.signatories().stream().map(this::signatory).toList(),
                Templates.html(scope.text().blocks(block)));
    }

    ProseView glossary(GlossaryBlock block) {
        TemplateHTMLOutputModel none = Templates.html("");
        return new ProseView(
                id(block), "", "", none, none, Templates.html(scope.text().blocks(block)), none, null);
    }

    BibliographyView bibliography(BibliographyBlock block) {
        String slug =
                scope.site().index().reportOf(scope.page()).map(Report::slug).orElse("");
        return new BibliographyView(
                id(block),
                scope.site().values().citations().bibliography(slug).stream()
                        .map(entry -> new BibliographyView.Entry(
                                scope.isCopy()
                                        ? ""
                                        : Citations.anchor(entry.source().key()),
                                Templates.html(scope.text().blocks(entry.text()))))
                        .toList());
    }

    private SignatoryView signatory(Signatory signatory) {
        Optional<Report> report = scope.site().index().reportOf(scope.page());
        Optional<Person.Post> post =
                report.map(r -> signatory.post(r.config().date())).orElse(Optional.ofNullable(signatory.as()));
        return new SignatoryView(
                signatory.person().name(),
                post.map(Person.Post::title).orElse(""),
                post.map(Person.Post::at).orElse(""),
                Optional.ofNullable(signatory.person().portrait())
                        .map(p -> portrait(p.picture(), p.alternative()))
                        .orElse(null));
    }

    private PortraitView portrait(Picture picture, String alternative) {
        return new PortraitView(
                scope.context().links().file(scope.address(), picture.path()),
                alternative,
                picture.width(),
                picture.height());
    }

    /** A copy leaves its id to the original. */
    KeyedView keyed(KeyedBlock block) {
        Map<String, TemplateHTMLOutputModel> texts = new LinkedHashMap<>();
        block.keys()
                .forEach(key -> block.text(key)
                        .ifPresent(text -> texts.put(key, scope.text().inline(text))));
        return new KeyedView(id(block), texts, Templates.html(scope.text().blocks(block)));
    }

    private String id(ReportBlock block) {
        return scope.isCopy() ? "" : block.anchor().map(Anchor::id).orElse("");
    }
}
