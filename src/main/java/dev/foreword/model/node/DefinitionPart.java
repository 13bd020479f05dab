package dev.foreword.model.node;

/** A list of definitions, or a part of one. */
public abstract sealed class DefinitionPart extends ModelBlock
        permits DefinitionList, DefinitionTerm, DefinitionDescription {}
