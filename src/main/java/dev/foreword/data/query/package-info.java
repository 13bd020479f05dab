/**
 * What is taken of a table: the rows that meet conditions, in an order, and tables made of them. Blocks and expressions
 * ask through it alike. Start at {@link dev.foreword.data.query.RowSet}.
 */
@NullMarked
package dev.foreword.data.query;

import org.jspecify.annotations.NullMarked;
