package org.ascribe.dataset.reading;

import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.schema.NodeKind;

/** Stands for the author of a fact where nobody says who states it, so that such facts can be seen and left out. */
public final class NotStated {
    /** Its id, the same in all datasets. */
    public static final String ID = "author-not-stated";

    private NotStated() {}

    /** It as a dataset points at it. */
    public static Entity mention(Location at) {
        return Entity.mention(ID, NodeKind.ORGANIZATION, "Author not stated", at);
    }
}
