package org.lotusmatch.indexer.normalize;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Postings by others that lie beside the project on some machines and are never part of it. */
public final class RealPostings {
    private static final Path FOLDER = Path.of("shared", "data", "postings");

    private static final Map<String, RawField> HEADERS =
            Map.ofEntries(
                    Map.entry("id", RawField.SOURCE_ID),
                    Map.entry("source", RawField.SOURCE),
                    Map.entry("title", RawField.TITLE),
                    Map.entry("company", RawField.EMPLOYER),
                    Map.entry("city", RawField.CITY),
                    Map.entry("district", RawField.DISTRICT),
                    Map.entry("salary_raw", RawField.PAY),
                    Map.entry("education", RawField.EDUCATION),
                    Map.entry("experience", RawField.EXPERIENCE),
                    Map.entry("headcount", RawField.HEADCOUNT),
                    Map.entry("industry", RawField.INDUSTRY),
                    Map.entry("company_size", RawField.EMPLOYER_SIZE),
                    Map.entry("skills", RawField.SKILLS),
                    Map.entry("welfare", RawField.BENEFITS),
                    Map.entry("posted_at", RawField.POSTED_ON),
                    Map.entry("description", RawField.DESCRIPTION),
                    Map.entry("job_name", RawField.TITLE),
                    Map.entry("company_name", RawField.EMPLOYER),
                    Map.entry("companytype_text", RawField.EMPLOYER_SIZE),
                    Map.entry("providesalary_text", RawField.PAY),
                    Map.entry("workarea_text", RawField.PLACE),
                    Map.entry("jobwelf", RawField.BENEFITS),
                    Map.entry("updatedate", RawField.POSTED_ON),
                    Map.entry("attribute_text", RawField.ATTRIBUTES));

    private RealPostings() {}

    /** The folder, looked for upward from the working directory. */
    public static Optional<Path> findFolder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve(FOLDER))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static List<RawRecord> read(Path file) {
        boolean gb18030 = file.toString().contains("gb18030");
        Charset charset = Charset.forName(gb18030 ? "GB18030" : "UTF-8");
        List<RawRecord> records = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file, charset))) {
            reader.forEach(record -> records.add(raw(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static RawRecord raw(NamedCsvRecord record) {
        Map<RawField, String> values = new EnumMap<>(RawField.class);
        record.getFieldsAsMap()
                .forEach(
                        (header, text) -> {
                            RawField field = HEADERS.get(header.replace("\ufeff", ""));
                            if (field != null && !text.isBlank()) {
                                values.put(field, text.strip());
                            }
                        });
        return new RawRecord(record.getStartingLineNumber(), values, Map.of());
    }
}
