package dev.foreword.evidence;

import dev.foreword.data.Operation;
import dev.foreword.model.Report;
import dev.foreword.model.citation.Source;
import dev.foreword.model.evidence.EvidenceItem;
import dev.foreword.model.evidence.EvidenceItem.Status;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.CitedNode;
import dev.foreword.model.node.PlainText;
import java.util.Map;

/** Tells apart what looks alike: a cell as it is from what was worked out, and a source from the report itself. */
final class StatusCheck {

    private final Map<String, Source> sources;
    private final String title;

    StatusCheck(ResolvedSite site, Report report) {
        this.sources = site.site().sources();
        this.title = PlainText.of(report.config().title().root(), site.values(), target -> "");
    }

    /** {@return the item with the status that it has} */
    EvidenceItem judged(Checked number) {
        EvidenceItem item = number.item();
        boolean isCell =
                number.quantity().filter(q -> q.operation() == Operation.CELL).isPresent();
        if (item.status() == Status.COMPUTED && isCell) {
            return item.with(Status.PRINTED);
        }
        return item.status() == Status.CITED && isOwn(item) ? item.with(Status.OWN) : item;
    }

    private boolean isOwn(EvidenceItem item) {
        return item.spot()
                .node()
                .filter(CitedNode.class::isInstance)
                .map(node -> sources.get(((CitedNode) node).source()))
                .filter(source -> source.title().equalsIgnoreCase(title))
                .isPresent();
    }
}
