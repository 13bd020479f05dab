package dev.foreword.expression;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.Quantity;
import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/** Prints a number that an expression joins to words as the house style does. */
final class HouseNumberFormat extends TemplateNumberFormatFactory {

    static final String NAME = "house";

    @Override
    public TemplateNumberFormat get(String params, Locale locale, Environment env) {
        return new TemplateNumberFormat() {
            @Override
            public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
                Quantity q = QuantityEngine.of(number.getAsNumber());
                return HouseStyle.number(q.shown(), q.measure().unit());
            }

            @Override
            public boolean isLocaleBound() {
                return false;
            }

            @Override
            public String getDescription() {
                return "house style";
            }
        };
    }
}
