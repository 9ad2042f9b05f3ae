import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes the classes of a jar anew that are so old (before Java 6) that the JVM neither keeps them in its AOT cache nor checks them
 * fast: the same code, in the format of today. Nothing is done where no class is old. Usage: {@code java NewClasses.java JAR}.
 */
final class NewClasses {
    private static final int FIRST_FOR_CACHE = ClassFile.JAVA_6_VERSION;

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path next = jar.resolveSibling(jar.getFileName() + ".new");
        boolean changed = false;
        try (ZipFile old = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(next);
                ZipOutputStream out = new ZipOutputStream(file);
                URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            ClassFile format = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes)
                            .orElse(ClassHierarchyResolver.defaultResolver())));
            for (ZipEntry entry : old.stream().map(ZipEntry.class::cast).toList()) {
                byte[] bytes = read(old, entry);
                if (entry.getName().endsWith(".class") && format.parse(bytes).majorVersion() < FIRST_FOR_CACHE) {
                    bytes = today(format, bytes);
                    changed = true;
                }
                ZipEntry written = new ZipEntry(entry.getName());
                written.setTime(entry.getTime());
                out.putNextEntry(written);
                out.write(bytes);
                out.closeEntry();
            }
        }
        if (changed) {
            Files.move(next, jar, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(next);
        }
    }

    private static byte[] read(ZipFile jar, ZipEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] today(ClassFile format, byte[] bytes) {
        ClassModel model = format.parse(bytes);
        ClassTransform version = (builder, element) ->
                builder.with(element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_17_VERSION, 0) : element);
        // Code that is only copied would get no stack maps.
        return format.transformClass(
                model, version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    }
}
