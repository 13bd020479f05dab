package dev.foreword.expression;

import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.expression.CellModels.QuantityModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for each row, as expressions see it: {@code change(t.y1, t.y2)["Essex"]} is one row’s.
 *
 * @param series the numbers
 */
record SeriesModel(Series series) implements TemplateNumberModel, TemplateSequenceModel, TemplateHashModel {

    @Override
    public Number getAsNumber() {
        return new SeriesNumber(series);
    }

    @Override
    public @Nullable TemplateModel get(int place) {
        return place >= 0 && place < size() ? new QuantityModel(series.at(place)) : null;
    }

    @Override
    public TemplateModel get(String key) throws ValueFault {
        OptionalInt place = series.find(key);
        if (place.isEmpty()) {
            throw new ValueFault(
                    Rule.UNKNOWN_ROW,
                    "there is no one row \"" + key + "\" here",
                    Suggestions.help(
                            key, series.names(IntStream.range(0, size()).boxed().toList()), "rows"));
        }
        return new QuantityModel(series.at(place.getAsInt()));
    }

    @Override
    public int size() {
        return series.size();
    }

    @Override
    public boolean isEmpty() {
        return series.size() == 0;
    }
}
