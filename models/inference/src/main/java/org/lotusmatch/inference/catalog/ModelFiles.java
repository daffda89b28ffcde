package org.lotusmatch.inference.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Lays a model's files out in a folder, since native code reads paths and not class-path entries. A
 * file that is there already, whole and true to its checksum, is left alone.
 */
public final class ModelFiles {
    private final Path folder;

    /**
     * @param folder created if absent; may be shared by processes
     */
    public ModelFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * @param resource name on the class path
     * @param sha256 lower-case hex of the true file
     * @return the file
     * @throws IllegalStateException if the resource is missing or not the true file
     */
    public Path lay(String resource, String sha256) {
        Path file = folder.resolve(sha256.substring(0, 12)).resolve(name(resource));
        try {
            if (!Files.exists(file) || !sha256.equals(checksum(file))) {
                copy(resource, sha256, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay out the model file " + file, e);
        }
    }

    private static void copy(String resource, String sha256, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), name(resource), ".part");
        try (InputStream in = ModelFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "model file "
                                + resource
                                + " is not on the class path; rebuild the inference module, with"
                                + " -Pfp32 where the fp32 weights are wanted");
            }
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        String found = checksum(part);
        if (!found.equals(sha256)) {
            Files.delete(part);
            throw new IllegalStateException(
                    "model file " + resource + " has SHA-256 " + found + ", must be " + sha256);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String name(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /** SHA-256 in lower-case hex. */
    public static String checksum(Path file) throws IOException {
        return checksum(Files.newInputStream(file));
    }

    private static String checksum(InputStream file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
