/**
 * What the tree of a page is made of besides CommonMark’s own nodes. {@link dev.foreword.model.node.ReportBlock} is
 * the parent of blocks, {@link dev.foreword.model.node.ReportInline} that of inlines; both families are sealed, and
 * whoever does something for each kind is a {@link dev.foreword.model.node.BlockVisitor} or an {@link
 * dev.foreword.model.node.InlineVisitor}.
 */
@NullMarked
package dev.foreword.model.node;

import org.jspecify.annotations.NullMarked;
