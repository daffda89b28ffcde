package org.lotusmatch.matcher.web;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.lotusmatch.matcher.explain.Phrase;
import org.lotusmatch.matcher.explain.Phrases;
import org.lotusmatch.matcher.training.cohort.CohortReport;
import org.lotusmatch.matcher.training.cohort.CohortReport.Held;
import org.lotusmatch.matcher.training.cohort.CohortReport.Scenario;
import org.lotusmatch.matcher.training.cohort.CohortReport.Trainee;
import org.lotusmatch.matcher.training.cohort.LeftOut;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A plan as an office signs it: a summary with the lines of the budget and of those who sign, then
 * a sheet each of people, courses, and what was left out and why. Text cells only hold text: what
 * begins with an equals sign is no formula.
 */
final class PlanWorkbook {
    private static final double PERCENT = 100;

    private final Phrases phrases;
    private final boolean english;

    PlanWorkbook(Phrases phrases, boolean english) {
        this.phrases = phrases;
        this.english = english;
    }

    byte[] write(CohortReport report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PlanSheet.Styles styles = PlanSheet.Styles.of(workbook);
            summary(new PlanSheet(workbook, text("sheet.summary"), styles), report);
            people(new PlanSheet(workbook, text("sheet.people"), styles), report.people());
            courses(new PlanSheet(workbook, text("sheet.courses"), styles), report);
            leftOut(new PlanSheet(workbook, text("sheet.left-out"), styles), report);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a workbook", e);
        }
    }

    private void summary(PlanSheet sheet, CohortReport report) {
        String title = report.request().title();
        sheet.widths(30, 18, 18, 18, 18);
        sheet.title(title.isBlank() ? text("title") : title);
        sheet.row(text("period"), report.request().from() + " – " + report.request().until());
        sheet.row(text("asked"), report.asked());
        sheet.row(text("trained"), report.people().size());
        sheet.row(text("budget"), report.request().budgetYuan());
        sheet.row(text("spent"), report.yuan());
        sheet.row(text("rest"), report.request().budgetYuan() - report.yuan());
        sheet.row(text("hires"), report.hires());
        sheet.row(text("own-best"), report.ownBestHires());
        sheet.row(text("bound"), report.bound());
        sheet.row(text("gap"), "%.2f%%".formatted(PERCENT * report.gap()));
        sheet.row(text("ended"), text("status." + report.status()));
        scenarios(sheet, report);
        sheet.gap();
        sheet.row(text("note"));
        sheet.gap();
        for (String role : List.of("drawn-up", "checked", "approved")) {
            sheet.signature(text("sign." + role), text("sign.date"));
        }
    }

    private void scenarios(PlanSheet sheet, CohortReport report) {
        if (!report.scenarios().isEmpty()) {
            sheet.gap();
            sheet.head(
                    text("other-budget"),
                    text("spent"),
                    text("trained"),
                    text("hires"),
                    text("bound"));
            for (Scenario one : report.scenarios()) {
                sheet.row(one.budgetYuan(), one.yuan(), one.people(), one.hires(), one.bound());
            }
        }
    }

    private void people(PlanSheet sheet, List<Trainee> people) {
        sheet.widths(6, 26, 22, 40, 32, 12, 16);
        sheet.repeatedHead(
                text("no"),
                text("profile"),
                text("person"),
                text("course"),
                text("towards"),
                text("yuan"),
                text("signature"));
        int number = 1;
        for (Trainee person : people) {
            sheet.row(
                    number++,
                    person.profile(),
                    person.label(),
                    String.join("；", person.courses()),
                    String.join("、", person.towards()),
                    person.yuan(),
                    "");
        }
    }

    private void courses(PlanSheet sheet, CohortReport report) {
        sheet.widths(6, 40, 30, 12, 12, 8, 8, 14, 14);
        sheet.repeatedHead(
                text("no"),
                text("course"),
                text("provider"),
                text("starts"),
                text("ends"),
                text("seats"),
                text("taken"),
                text("yuan-each"),
                text("yuan"));
        int number = 1;
        for (Held course : report.courses()) {
            sheet.row(
                    number++,
                    course.title(),
                    course.provider(),
                    day(course.startsOn()),
                    day(course.endsOn()),
                    course.seats(),
                    course.taken(),
                    course.yuanPerPerson(),
                    course.yuan());
        }
        int taken = report.courses().stream().mapToInt(Held::taken).sum();
        sheet.row("", text("total"), "", "", "", "", taken, "", report.yuan());
    }

    private void leftOut(PlanSheet sheet, CohortReport report) {
        sheet.widths(12, 26, 40, 60);
        sheet.repeatedHead(text("kind"), text("id"), text("name"), text("reason"));
        leftOut(sheet, text("person"), report.peopleLeftOut());
        leftOut(sheet, text("course"), report.coursesLeftOut());
    }

    private void leftOut(PlanSheet sheet, String kind, List<LeftOut> leftOut) {
        for (LeftOut one : leftOut) {
            sheet.row(kind, one.id(), one.name(), text("left-out." + one.reason()));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : String.format(Locale.ROOT, "%tF", day);
    }

    private String text(String key) {
        Phrase phrase = phrases.of("plan." + key);
        return english ? phrase.en() : phrase.zh();
    }
}
