package org.lotusmatch.indexer.standing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.lotusmatch.domain.employer.EmployerStanding;
import org.lotusmatch.domain.employer.EmployerStandings;
import org.lotusmatch.domain.taxonomy.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Employers' grades and wage arrears from a file in UTF-8: commas, or tabs if its name ends in
 * {@code .tsv}, and the header {@code employer,code,grade,list,from,until,source} or {@code
 * 单位名称,统一社会信用代码,等级,名单,起,止,来源}. Immutable once read.
 */
public final class EmployerLists implements EmployerStandings {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Map<String, List<ListedEmployer>> byKey = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private EmployerLists() {}

    /**
     * @throws IOException if the file cannot be read
     */
    public static EmployerLists read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }

    /**
     * @param name of the file, for messages and its ending
     */
    public static EmployerLists read(String name, InputStream in) throws IOException {
        EmployerLists lists = new EmployerLists();
        char separator = name.endsWith(".tsv") ? '\t' : ',';
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(reader)) {
            boolean header = true;
            for (CsvRecord line : records) {
                lists.add(name, line, header);
                header = false;
            }
        }
        return lists;
    }

    /** Lines that were left out, each with file, line and reason; names are not repeated. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Optional<EmployerStanding> find(String employer, LocalDate day) {
        List<ListedEmployer> inForce =
                byKey.getOrDefault(Words.fold(employer), List.of()).stream()
                        .filter(line -> line.holdsOn(day))
                        .toList();
        return inForce.isEmpty() ? Optional.empty() : Optional.of(standing(inForce));
    }

    private static EmployerStanding standing(List<ListedEmployer> lines) {
        return new EmployerStanding(
                lines.stream()
                        .filter(line -> line.grade() != null)
                        .max(Comparator.comparing(ListedEmployer::since))
                        .map(ListedEmployer::grade)
                        .orElse(null),
                lines.stream().anyMatch(ListedEmployer::wageArrears),
                lines.stream().map(ListedEmployer::source).distinct().toList());
    }

    private void add(String file, CsvRecord line, boolean header) {
        List<String> cells = line.getFields().stream().map(EmployerLists::clean).toList();
        if (header) {
            checkHeader(file, cells);
            return;
        }
        try {
            ListedEmployer listed = ListLine.read(cells);
            Stream.of(listed.name(), listed.code())
                    .map(Words::fold)
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(listed));
        } catch (IllegalArgumentException e) {
            problems.add(file + ":" + line.getStartingLineNumber() + ": " + e.getMessage());
        }
    }

    private static void checkHeader(String file, List<String> cells) {
        if (!cells.equals(ListLine.HEADER) && !cells.equals(ListLine.CHINESE_HEADER)) {
            throw new IllegalArgumentException(
                    file + ":1: the header must be " + String.join(",", ListLine.HEADER));
        }
    }

    private static String clean(String cell) {
        return cell.replace(String.valueOf(BYTE_ORDER_MARK), "").strip();
    }
}
