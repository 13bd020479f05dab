package dev.foreword.model.index;

import dev.foreword.model.Page;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.node.InlineText;

/**
 * Something that a reference can lead to.
 *
 * @param anchor its id
 * @param page the page that it stands on
 * @param fragment the id on that page; empty for the page itself
 * @param label the generated words, such as "Figure 3"; empty when the title serves as words
 * @param title what it is called
 */
public record Target(Anchor anchor, Page page, String fragment, String label, InlineText title) {}
