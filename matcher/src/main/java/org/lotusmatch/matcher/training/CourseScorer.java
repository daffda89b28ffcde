package org.lotusmatch.matcher.training;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.OccupationGraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores courses for one person: the gap they close, the occupation they lead to, what they cost
 * the person.
 */
final class CourseScorer {
    /** What a course teaches is why one takes it. */
    private static final double GAP = 60;

    private static final double OCCUPATION = 30;
    private static final double COST = 10;

    /** Few people pay more out of their own pocket. */
    private static final double DEAR_YUAN = 3000;

    /** A course that closes this share of all that is missing is as useful as one course gets. */
    private static final double FULL_GAP_SHARE = 0.35;

    private static final int NAMED = 4;

    private final TalentProfile profile;
    private final SkillDemand demand;
    private final double mostDemand;
    private final OccupationGraph occupations;

    CourseScorer(TalentProfile profile, SkillDemand demand, OccupationGraph occupations) {
        this.profile = profile;
        this.demand = demand;
        this.occupations = occupations;
        mostDemand = demand.heaviest(Integer.MAX_VALUE).stream().mapToDouble(demand::weight).sum();
    }

    RecommendedCourse score(Course course) {
        List<SkillMention> closes = closes(course);
        List<Evidence> reasons = new ArrayList<>();
        double score = GAP * gap(closes, reasons);
        score += OCCUPATION * occupation(course, reasons);
        score += COST * cost(course, reasons);
        return new RecommendedCourse(course, score, reasons, closes);
    }

    private List<SkillMention> closes(Course course) {
        Map<SkillId, SkillMention> closes = new LinkedHashMap<>();
        course.skills().stream()
                .filter(mention -> demand.weight(mention.skill()) > 0)
                .sorted(Comparator.comparingDouble(m -> -demand.weight(m.skill())))
                .forEach(mention -> closes.putIfAbsent(mention.skill(), mention));
        return List.copyOf(closes.values());
    }

    private double gap(List<SkillMention> closes, List<Evidence> reasons) {
        if (closes.isEmpty()) {
            return 0;
        }
        double closed = closes.stream().mapToDouble(m -> demand.weight(m.skill())).sum();
        String words =
                String.join("、", closes.stream().limit(NAMED).map(SkillMention::words).toList());
        int asking = demand.vacancies(closes.getFirst().skill());
        reasons.add(
                new Evidence(
                        "course.closes", words, closes.getFirst().words(), String.valueOf(asking)));
        return Math.min(1, closed / mostDemand / FULL_GAP_SHARE);
    }

    private double occupation(Course course, List<Evidence> reasons) {
        double best = 0;
        for (JobTitle wish : profile.wishes().occupations()) {
            for (JobTitle target : course.occupations()) {
                double kin = kinship(wish, target);
                if (kin > best) {
                    best = kin;
                }
            }
        }
        if (best >= 0.4) {
            JobTitle target = course.occupations().getFirst();
            reasons.add(new Evidence("course.occupation", target.words()));
        }
        return best;
    }

    private double kinship(JobTitle wish, JobTitle target) {
        OccupationLink a = wish.occupation();
        OccupationLink b = target.occupation();
        return a == null || b == null ? 0 : occupations.kinship(a.id(), b.id()).value();
    }

    private static double cost(Course course, List<Evidence> reasons) {
        Double own = course.terms().ownCostYuan();
        if (own == null) {
            return 0;
        }
        reasons.add(
                own == 0
                        ? new Evidence("course.free")
                        : new Evidence("course.cost", String.format(Locale.ROOT, "%.0f", own)));
        return Math.max(0, 1 - own / DEAR_YUAN);
    }
}
