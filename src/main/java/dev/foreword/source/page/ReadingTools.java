package dev.foreword.source.page;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.language.Typography;
import dev.foreword.model.people.People;
import dev.foreword.source.markdown.MarkdownParser;
import dev.foreword.source.tree.BoundaryFiles;
import dev.foreword.source.tree.Pictures;
import dev.foreword.source.yaml.Keys;
import java.util.Map;

/**
 * What all pages of a site are read with.
 *
 * @param people whom blocks may name
 * @param parser the site's Markdown
 * @param pictures finds the pictures that pages name
 * @param boundaries finds the boundaries that maps name
 * @param rawHtml whether the site lets HTML through
 * @param typography how the site sets quotes and dashes
 * @param keysElsewhere what other files may say, by their names, for who writes it in a page
 * @param diagnostics takes what is wrong
 */
public record ReadingTools(
        People people,
        MarkdownParser parser,
        Pictures pictures,
        BoundaryFiles boundaries,
        boolean rawHtml,
        Typography typography,
        Map<String, Keys> keysElsewhere,
        Diagnostics diagnostics) {}
