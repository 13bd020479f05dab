package dev.foreword.model;

import org.commonmark.node.CustomBlock;

/** A list of terms with what they mean. */
public final class DefinitionList extends CustomBlock {}
