package dev.foreword.model;

import java.util.HashMap;
import java.util.Map;

/** What each value in the text is printed as. */
public final class Values {

    private final Map<ValueNode, String> printed;

    /** @param printed the words for each value; copied */
    public Values(Map<ValueNode, String> printed) {
        this.printed = new HashMap<>(printed);
    }

    /** {@return the words for a value; empty when it could not be worked out, which was reported} */
    public String text(ValueNode value) {
        return printed.getOrDefault(value, "");
    }
}
