package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.fit.RequirementCheck.State;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the {@link UnlockFront} over all sets of at most {@value #MOST_COURSES} courses that one
 * person can take: no two clash, every condition of each is met by the person and by courses that
 * are over before it begins, and own money and hours suffice. Branch and bound: sets grow by
 * courses that begin later, small sets before large ones; a set is not grown where a plan at hand
 * unlocks as many vacancies as all further courses together could, for no more money and days. The
 * answer is exact unless {@link #isCut}. Not thread-safe.
 */
final class PathSearch {
    /** More would keep a person in class for a year. */
    static final int MOST_COURSES = 4;

    private final List<DatedCourse> courses;
    private final Learner learner;
    private final Unlocks unlocks;
    private final PathTerms terms;
    private final int mostTried;
    private final UnlockFront front = new UnlockFront();
    private int tried;

    /**
     * @param courses in the order of {@link DatedCourse#EARLIEST}
     * @param mostTried sets that are scored before the search stops
     */
    PathSearch(
            List<DatedCourse> courses,
            Learner learner,
            Unlocks unlocks,
            PathTerms terms,
            int mostTried) {
        this.courses = List.copyOf(courses);
        this.learner = learner;
        this.unlocks = unlocks;
        this.terms = terms;
        this.mostTried = mostTried;
    }

    /** A set and the place of the first course that may still be added. */
    private record Node(Plan plan, int next) {}

    List<Plan> search() {
        List<Node> nodes = List.of(new Node(Plan.none(), 0));
        for (int size = 1; size <= MOST_COURSES && !nodes.isEmpty(); size++) {
            List<Node> grown = new ArrayList<>();
            nodes.forEach(node -> grow(node, grown));
            nodes = grown;
        }
        return front.plans();
    }

    /** Whether it stopped before everything was tried. */
    boolean isCut() {
        return tried > mostTried;
    }

    private void grow(Node node, List<Node> grown) {
        for (int i = node.next(); i < courses.size() && !isCut(); i++) {
            if (canAdd(node.plan(), courses.get(i)) && ++tried <= mostTried) {
                Plan plan = node.plan().and(courses.get(i), unlocks, terms.from());
                front.offer(plan);
                if (isPromising(plan, i + 1)) {
                    grown.add(new Node(plan, i + 1));
                }
            }
        }
    }

    private boolean isPromising(Plan plan, int next) {
        if (next == courses.size() || plan.courses().size() == MOST_COURSES) {
            return false;
        }
        List<Course> all = new ArrayList<>(plan.taken());
        courses.subList(next, courses.size()).forEach(one -> all.add(one.course()));
        int most = unlocks.most(all).cardinality();
        return most > 0 && !front.covers(most, plan.yuan(), plan.days());
    }

    private boolean canAdd(Plan plan, DatedCourse course) {
        return isWithin(terms.budgetYuan(), plan.yuan() + course.yuan())
                && isWithin(terms.mostHours(), plan.hours() + course.hours())
                && plan.courses().stream().noneMatch(course::clashes)
                && isReady(plan, course);
    }

    private static boolean isWithin(@Nullable Number most, double sum) {
        return most == null || sum <= most.doubleValue();
    }

    private boolean isReady(Plan plan, DatedCourse course) {
        List<Course> passed =
                plan.courses().stream()
                        .filter(one -> one.endsBefore(course))
                        .map(DatedCourse::course)
                        .toList();
        return course.conditions().stream()
                .noneMatch(one -> learner.state(one, course.course(), passed) == State.UNMET);
    }
}
