package dev.foreword.model;

import org.commonmark.node.CustomBlock;

/** A term of a definition list; its children are inlines. */
public final class DefinitionTerm extends CustomBlock {}
