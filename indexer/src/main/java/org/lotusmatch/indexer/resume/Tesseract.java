package org.lotusmatch.indexer.resume;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program that reads letters in pictures, where it is installed with simplified Chinese.
 *
 * @param languages as its option {@code -l} wants them
 */
public record Tesseract(String languages) {
    private static final String CHINESE = "chi_sim";
    private static final String ENGLISH = "eng";
    private static final int PATIENCE_SECONDS = 10;

    /** Looks on the PATH and asks the program which languages it has. */
    public static Optional<Tesseract> find() {
        return onPath().flatMap(Tesseract::languages);
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Tesseract> languages(Path program) {
        List<String> known = ask(program);
        if (!known.contains(CHINESE)) {
            return Optional.empty();
        }
        return Optional.of(
                new Tesseract(known.contains(ENGLISH) ? CHINESE + "+" + ENGLISH : CHINESE));
    }

    private static List<String> ask(Path program) {
        try {
            Process process =
                    new ProcessBuilder(program.toString(), "--list-langs")
                            .redirectErrorStream(true)
                            .start();
            try {
                process.getOutputStream().close();
                byte[] answer = process.getInputStream().readNBytes(64 * 1024);
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return new String(answer, StandardCharsets.UTF_8).lines().toList();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
