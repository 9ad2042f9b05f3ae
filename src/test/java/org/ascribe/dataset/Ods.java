package org.ascribe.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes spreadsheets of the OpenDocument format. */
public final class Ods {
    private Ods() {}

    /** A spreadsheet with those sheets. */
    static byte[] of(String tables) {
        return with(("<?xml version='1.0' encoding='UTF-8'?><office:document-content"
                        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                        + "<office:body><office:spreadsheet>" + tables
                        + "</office:spreadsheet></office:body></office:document-content>")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** A spreadsheet with that {@code content.xml}. */
    public static byte[] with(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry mimetype = new ZipEntry("mimetype");
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(type.length);
            mimetype.setCrc(sum.getValue());
            zip.putNextEntry(mimetype);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
