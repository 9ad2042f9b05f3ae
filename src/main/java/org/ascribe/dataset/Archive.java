package org.ascribe.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip, whose files are inputs of their own; documents of office programs are zips, too, and stay whole. */
public final class Archive {
    private static final byte[] MARK = {'P', 'K', 3, 4};
    /** What only documents of office programs have inside. */
    private static final Set<String> OF_DOCUMENTS = Set.of("mimetype", "[Content_Types].xml");
    /** More files than people put into a zip; a list of millions is a bomb. */
    private static final int MOST_FILES = 10_000;

    private Archive() {}

    /**
     * The files in a zip, in its order.
     *
     * @return nothing if the input is no zip, or a document of an office program
     * @throws IOException if it cannot be read
     */
    public static List<Input> files(Input input) throws IOException {
        if (!isZip(input)) {
            return List.of();
        }
        List<Input> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(input.bytes().open())) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && files.size() < MOST_FILES;
                    entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (OF_DOCUMENTS.contains(name)) {
                    return List.of();
                }
                if (!entry.isDirectory() && !isOfTheSystem(name)) {
                    files.add(new Input(
                            input.name() + "!" + name,
                            () -> Unzipped.entry(
                                    new BufferedInputStream(input.bytes().open()), name)));
                }
            }
        }
        return files;
    }

    private static boolean isZip(Input input) throws IOException {
        try (InputStream in = input.bytes().open()) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    /** What a Mac puts beside each file. */
    private static boolean isOfTheSystem(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");
    }
}
