package org.ascribe.failure;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** Says in plain words why a file operation failed. */
public final class Reasons {
    private static final Pattern FULL = Pattern.compile("No space left|not enough space|quota exceeded");
    private static final String NO_UTF8 = "it is not UTF-8 text";

    private Reasons() {}

    /** Why something could not be read. */
    public static String ofReading(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no right to read it";
            case NoSuchFileException missing -> missing.getFile() + " does not exist";
            case CharacterCodingException other -> NO_UTF8;
            case CharConversionException other -> NO_UTF8;
            case EOFException cut -> "it is cut off";
            case ZipException damaged -> "it is damaged, or no gzip although it begins like one";
            default -> other(e);
        };
    }

    /** Why something could not be written. */
    public static String ofWriting(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no right to write " + denied.getFile();
            case NoSuchFileException missing -> unmade(Path.of(missing.getFile()));
            default -> other(e);
        };
    }

    /** What to do where something could not be read. */
    public static String hintOfReading(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "Check the file and your rights";
            case EOFException cut -> "Get the file again";
            case ZipException damaged -> "Get the file again";
            default -> "Check the file";
        };
    }

    /** What to do where something could not be written. */
    public static String hintOfWriting(IOException e) {
        if (isOfFullDisk(e)) {
            return "Make room, or write to another disk";
        }
        return e instanceof NoSuchFileException ? "Make the folder, or name another" : "Is it yours to write?";
    }

    /** What to do where a folder of our own could not be written. */
    public static String hintOfFolder(IOException e) {
        return "Choose another folder with --data or ASCRIBE_HOME, or "
                + (isOfFullDisk(e) ? "make room" : "change its rights");
    }

    /** The systems have no kind of their own for it, only these words. */
    private static boolean isOfFullDisk(IOException e) {
        return FULL.matcher(String.valueOf(e.getMessage())).find();
    }

    /** A file that would have been made is missing: its folder is, or takes none. */
    private static String unmade(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return file + " does not exist";
        }
        return Files.isDirectory(folder) ? "nothing can be made in " + folder : "there is no folder " + folder;
    }

    private static String other(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException there -> there.getFile() + " is a file, not a folder";
            case NotDirectoryException file -> file.getFile() + " is a file, not a folder";
            case FileSystemException other -> reason(other);
            default -> plain(e);
        };
    }

    private static String reason(FileSystemException e) {
        String reason = e.getReason();
        return reason == null ? String.valueOf(e.getMessage()) : reason.toLowerCase(Locale.ROOT);
    }

    private static String plain(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    }
}
