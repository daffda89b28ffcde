import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or rewrites the format of every Java source. Arguments: {@code check} or {@code apply}.
 */
public final class FormatSources {
    public static void main(String[] args) throws IOException {
        boolean apply = args.length == 1 && args[0].equals("apply");
        List<String> command = new ArrayList<>(List.of("--aosp"));
        command.addAll(
                apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        try (var files = Files.walk(Path.of(""))) {
            files.filter(FormatSources::isSource)
                    .map(Path::toString)
                    .sorted()
                    .forEach(command::add);
        }
        if (!apply) {
            System.out.println(
                    "Files listed below are not formatted; mvn -N verify -Dformat.mode=apply mends"
                            + " them:");
        }
        com.google.googlejavaformat.java.Main.main(command.toArray(String[]::new));
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java")
                && !file.toString().contains("target" + file.getFileSystem().getSeparator());
    }
}
