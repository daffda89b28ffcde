package org.lotusmatch.indexer.standing;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.employer.ComplianceGrade;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a line of a list; what is wrong with it is said in the exception. */
final class ListLine {
    static final List<String> HEADER =
            List.of("employer", "code", "grade", "list", "from", "until", "source");
    static final List<String> CHINESE_HEADER =
            List.of("单位名称", "统一社会信用代码", "等级", "名单", "起", "止", "来源");

    private static final Set<String> ARREARS = Set.of("wage-arrears", "欠薪", "拖欠工资");

    private ListLine() {}

    /**
     * @param cells in the order of {@link #HEADER}
     * @throws IllegalArgumentException naming column, value and what would be right
     */
    static ListedEmployer read(List<String> cells) {
        if (cells.size() != HEADER.size()) {
            throw new IllegalArgumentException(
                    "found " + cells.size() + " cells, must be " + HEADER.size());
        }
        ListedEmployer line =
                new ListedEmployer(
                        cells.get(0),
                        cells.get(1),
                        grade(cells.get(2)),
                        arrears(cells.get(3)),
                        date("from", cells.get(4)),
                        date("until", cells.get(5)),
                        cells.get(6));
        check(line);
        return line;
    }

    private static void check(ListedEmployer line) {
        if (line.name().isEmpty() && line.code().isEmpty()) {
            throw new IllegalArgumentException("employer and code are both empty");
        }
        if (line.grade() == null && !line.wageArrears()) {
            throw new IllegalArgumentException("grade and list are both empty");
        }
        if (line.from() != null && line.until() != null && line.until().isBefore(line.from())) {
            throw new IllegalArgumentException("until is before from");
        }
    }

    private static @Nullable ComplianceGrade grade(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        String letter = cell.toUpperCase(Locale.ROOT).replace("级", "");
        return switch (letter) {
            case "A" -> ComplianceGrade.A;
            case "B" -> ComplianceGrade.B;
            case "C" -> ComplianceGrade.C;
            default -> throw wrong("grade", cell, "A, B, C or empty");
        };
    }

    private static boolean arrears(String cell) {
        if (!cell.isEmpty() && !ARREARS.contains(cell)) {
            throw wrong("list", cell, "wage-arrears, 欠薪 or empty");
        }
        return !cell.isEmpty();
    }

    private static @Nullable LocalDate date(String column, String cell) {
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw wrong(column, cell, "a date such as 2026-01-31 or empty");
        }
    }

    private static IllegalArgumentException wrong(String column, String cell, String allowed) {
        return new IllegalArgumentException(column + " is \"" + cell + "\", must be " + allowed);
    }
}
