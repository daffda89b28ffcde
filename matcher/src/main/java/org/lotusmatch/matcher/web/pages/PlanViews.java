package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.matcher.training.cohort.CohortProblemException;
import org.lotusmatch.matcher.training.cohort.CohortReport;
import org.lotusmatch.matcher.training.cohort.CohortReport.Trainee;
import org.lotusmatch.matcher.training.cohort.LeftOut;
import org.lotusmatch.matcher.training.cohort.PlanJob;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Training plans as pages show them. */
@Component
final class PlanViews {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double PERCENT = 100;

    private final PageTexts texts;
    private final Clock clock;

    PlanViews(PageTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    PlanView view(PlanJob job) {
        CohortReport report = job.report();
        String title = job.request().title();
        return new PlanView(
                job.id(),
                title.isBlank() ? texts.phrase("plan.title") : title,
                job.request().from() + " – " + job.request().until(),
                job.state(),
                texts.page("plans.state." + job.state()),
                Math.round(PERCENT * job.progress()),
                MINUTE.format(job.acceptedAt().atZone(clock.getZone())),
                problem(job),
                report == null ? null : outcome(report));
    }

    /** A sentence. */
    String problem(CohortProblemException problem) {
        return texts.phrase("problem.plan." + problem.reason(), problem.arguments());
    }

    private @Nullable String problem(PlanJob job) {
        if (job.state() != PlanJob.State.FAILED) {
            return null;
        }
        CohortProblemException why = job.problem();
        return why == null ? texts.phrase("problem.internal") : problem(why);
    }

    private PlanView.Outcome outcome(CohortReport report) {
        List<Fact> facts =
                Stream.of(
                                fact("asked", whole(report.asked())),
                                fact("trained", whole(report.people().size())),
                                fact("budget", whole(report.request().budgetYuan())),
                                fact("spent", whole(report.yuan())),
                                fact("hires", tenth(report.hires())),
                                fact("own-best", tenth(report.ownBestHires())),
                                fact("bound", tenth(report.bound())),
                                fact("gap", tenth(PERCENT * report.gap()) + "%"),
                                fact("ended", texts.phrase("plan.status." + report.status())))
                        .toList();
        return new PlanView.Outcome(
                facts,
                report.people().stream().map(PlanViews::person).toList(),
                report.courses(),
                Map.of(
                        "person", byReason(report.peopleLeftOut()),
                        "course", byReason(report.coursesLeftOut())),
                report.scenarios().stream().map(PlanViews::scenario).toList());
    }

    private Fact fact(String key, String text) {
        return new Fact(texts.phrase("plan." + key), text);
    }

    private static PlanView.Person person(Trainee one) {
        return new PlanView.Person(
                one.profile(),
                one.label(),
                String.join("；", one.courses()),
                String.join("、", one.towards()),
                whole(one.yuan()));
    }

    private static PlanView.Scenario scenario(CohortReport.Scenario one) {
        return new PlanView.Scenario(
                whole(one.budgetYuan()), whole(one.yuan()), one.people(), tenth(one.hires()));
    }

    /** Names by sentence. */
    private Map<String, List<String>> byReason(List<LeftOut> leftOut) {
        return leftOut.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> texts.phrase("plan.left-out." + one.reason()),
                                TreeMap::new,
                                Collectors.mapping(LeftOut::name, Collectors.toList())));
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private static String tenth(double number) {
        return String.format(Locale.ROOT, "%,.1f", number);
    }
}
