package dev.foreword.model.node;

import dev.foreword.data.Table;
import java.util.List;

/** A block that is made from data. */
public interface FromData {

    /** {@return every table that something in the block was taken from} */
    List<Table> tables();
}
