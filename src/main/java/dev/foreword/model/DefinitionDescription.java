package dev.foreword.model;

import org.commonmark.node.CustomBlock;

/** What a term means; its children are blocks. */
public final class DefinitionDescription extends CustomBlock {}
