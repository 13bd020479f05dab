package dev.foreword.model.node;

import dev.foreword.model.basic.Picture;
import java.util.List;

/** A node that shows pictures of the author’s. */
public interface Pictured {

    /** {@return the pictures; a picture that may be missing isn’t among them} */
    List<Picture> pictures();
}
