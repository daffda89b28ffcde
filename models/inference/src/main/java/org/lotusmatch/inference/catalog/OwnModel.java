package org.lotusmatch.inference.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A model that the project's own tools made, small enough to be part of it. The model card is
 * {@code models/inference/cards/<id>.md}.
 *
 * @param id name used in configuration and in the ids of vectors
 * @param resource on the class path
 * @param sha256 lower-case hex
 * @param licence SPDX id; that of the model it was made from
 */
public record OwnModel(String id, String resource, String sha256, String licence) {
    /** Word vectors distilled from bge-small-zh-v1.5. */
    public static final OwnModel WORD_TABLE =
            new OwnModel(
                    "lotus-words-1",
                    "lotus/models/lotus-words-1.bin",
                    "798ef116fc6445318320d14a4b2d3aebbb3ae8e8fc5b27f46a2757d4c98034cf",
                    "MIT");

    /** A map from bge-small-zh-v1.5 to a space for job titles. */
    public static final OwnModel TITLE_ADAPTER =
            new OwnModel(
                    "title-adapter-1",
                    "lotus/models/title-adapter-1.bin",
                    "501c84801c6962bc63fea5a34de6aae5491110890bbf47522e0b586c85edb4b5",
                    "MIT");

    /**
     * @throws IllegalStateException if the resource is missing or not the true file
     */
    public byte[] read() {
        try (InputStream in = OwnModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "model file " + resource + " is not on the class path");
            }
            byte[] bytes = in.readAllBytes();
            String found =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!found.equals(sha256)) {
                throw new IllegalStateException(
                        "model file " + resource + " has SHA-256 " + found + ", must be " + sha256);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model file " + resource, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
