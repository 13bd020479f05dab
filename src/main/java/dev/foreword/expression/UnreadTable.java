package dev.foreword.expression;

import freemarker.template.TemplateModelException;
import java.util.List;

/** An expression uses a table whose file could not be read, thrown through FreeMarker to {@link Evaluator}. */
final class UnreadTable extends TemplateModelException {

    private final transient List<String> files;

    UnreadTable(List<String> files) {
        super("a table could not be read");
        this.files = files;
    }

    List<String> files() {
        return files;
    }
}
