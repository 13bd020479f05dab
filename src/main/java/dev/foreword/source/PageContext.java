package dev.foreword.source;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.People;
import dev.foreword.source.markdown.MarkdownParser;

/**
 * What is at hand while a page is read.
 *
 * @param file the page's file
 * @param people whom its blocks may name
 * @param tables the tables that its figures may use
 * @param parser the site's Markdown
 * @param pictures finds the pictures that it names
 * @param boundaries finds the boundaries that its maps name
 * @param citations gives citations in the text their notes
 * @param rawHtml whether the site lets HTML through
 * @param diagnostics takes what is wrong
 */
record PageContext(
        String file,
        People people,
        Tables tables,
        MarkdownParser parser,
        Pictures pictures,
        BoundaryFiles boundaries,
        CitationNotes citations,
        boolean rawHtml,
        Diagnostics diagnostics) {}
