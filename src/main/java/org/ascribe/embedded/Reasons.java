package org.ascribe.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Says in plain words why a file operation failed. */
final class Reasons {
    private Reasons() {}

    static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no right to write " + denied.getFile();
            case FileAlreadyExistsException there -> there.getFile() + " is a file, not a folder";
            case NotDirectoryException file -> file.getFile() + " is a file, not a folder";
            case NoSuchFileException missing -> missing.getFile() + " does not exist";
            case FileSystemException other -> reason(other);
            default -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        };
    }

    private static String reason(FileSystemException e) {
        String reason = e.getReason();
        return reason == null ? String.valueOf(e.getMessage()) : reason.toLowerCase(Locale.ROOT);
    }
}
