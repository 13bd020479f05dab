package dev.foreword.page;

import dev.foreword.data.Provenance;
import dev.foreword.data.Table;
import dev.foreword.data.TableNotes;
import dev.foreword.json.Json;
import dev.foreword.model.Report;
import dev.foreword.model.index.DataAddress;
import dev.foreword.page.file.TableFacts;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.view.LinkView;
import java.util.Optional;

/** What is told of tables as a whole, to readers and to machines; these know them as schema.org’s datasets. */
final class Datasets {

    private final RenderContext context;
    private final ReportViews views;

    Datasets(RenderContext context, ReportViews views) {
        this.context = context;
        this.views = views;
    }

    /** {@return the report that a table belongs to; none for a shared one} */
    Optional<Report> owner(Table table) {
        return DataAddress.owner(table, context.site().site());
    }

    /** {@return the table’s own terms, or else those of its report; what nobody says isn’t claimed} */
    Optional<LinkView> licence(Table table) {
        TableNotes.Licence own = table.notes().licence();
        return own.name().isEmpty()
                ? owner(table).flatMap(ReportViews::licence)
                : Optional.of(new LinkView(own.name(), "", own.url()));
    }

    /** {@return what machines are told of a table besides its columns} */
    TableFacts facts(Table table) {
        Optional<Report> owner = owner(table);
        return new TableFacts(
                ReportViews.describe(table, owner.map(views::title).orElse("")),
                licence(table).map(LinkView::href).orElse(""),
                owner.map(report -> report.config().publisher())
                        .orElse(context.site().site().config().publisher()),
                owner.map(report -> report.config().date().iso()).orElse(""),
                owner.map(ReportViews::lastChange).orElse(""));
    }

    /** Describes a table; its page is what it goes by, wherever it is described. */
    void describe(Json o, Table table) {
        TableFacts facts = facts(table);
        String page = context.links().absolute(DataAddress.page(table));
        o.text("@type", "Dataset");
        o.text("@id", page);
        o.text("url", page);
        o.text("name", table.title());
        o.text("description", facts.description());
        text(o, "license", facts.licence());
        text(o, "datePublished", facts.issued());
        text(o, "dateModified", facts.modified());
        o.object("publisher", p -> organisation(p, facts.publisher()));
        source(o, table.notes().source());
        o.array(
                "distribution",
                files -> files.object(file -> {
                    file.text("@type", "DataDownload");
                    file.text("encodingFormat", "text/csv");
                    file.text("contentUrl", context.links().absoluteFile(DataAddress.file(table)));
                }));
    }

    /** Who counted is another question than who publishes it here. */
    private static void source(Json o, Provenance from) {
        text(o, "temporalCoverage", from.period());
        text(o, "version", from.release());
        text(o, "variableMeasured", from.unit());
        if (!from.source().isEmpty()) {
            o.object("isBasedOn", basis -> {
                basis.text("@type", "CreativeWork");
                basis.text("name", from.source());
                text(basis, "url", from.file());
            });
        }
    }

    /** Names a body. */
    static void organisation(Json o, String name) {
        o.text("@type", "Organization");
        o.text("name", name);
    }

    private static void text(Json o, String key, String text) {
        if (!text.isEmpty()) {
            o.text(key, text);
        }
    }
}
