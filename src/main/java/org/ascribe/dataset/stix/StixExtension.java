package org.ascribe.dataset.stix;

/**
 * The STIX extension that carries what STIX has no place for. Objects that Ascribe writes say in it, exactly, what each dataset
 * says of the thing; whoever does not know the extension still reads the rest.
 */
public final class StixExtension {
    /** The id of its definition, the same in every bundle. */
    public static final String ID = "extension-definition--6a2b7a0e-54e5-4d0c-9d0b-0c5f1f6f3b1d";
    /** Entries of datasets: {@code {dataset, section, entry}}. */
    public static final String ENTRIES = "entries";
    /** The datasets that the entries belong to: {@code {dataset, title}}; on one object of a bundle. */
    public static final String DATASETS = "datasets";
    /** The id of the object whose entries say what this object repeats in the terms of STIX. */
    public static final String STATED_IN = "stated_in";
    /** The type of objects for documents, for which STIX has references only. */
    public static final String SOURCE = "ascribe-source";

    private StixExtension() {}
}
