package org.lotusmatch.matcher.training.cohort;

import java.util.List;

/**
 * The question of a training plan, by numbers alone. Immutable.
 *
 * @param people ids
 * @param classes that can be filled
 * @param posts openings that training may lead to
 * @param options what people could take; a person without any stays untrained
 * @param rooms limits of classes at one time; what is in none needs no room
 * @param budgetYuan public money, at least 0
 */
public record CohortProblem(
        List<String> people,
        List<CourseClass> classes,
        List<OpenPosts> posts,
        List<TrainingOption> options,
        List<Rooms> rooms,
        double budgetYuan) {
    /**
     * @throws CohortProblemException if the budget is negative, nobody is named, or courses are
     *     prerequisites of each other
     */
    public CohortProblem {
        people = List.copyOf(people);
        classes = List.copyOf(classes);
        posts = List.copyOf(posts);
        options = List.copyOf(options);
        rooms = List.copyOf(rooms);
        if (!(budgetYuan >= 0)) {
            throw new CohortProblemException("budget-negative", String.valueOf(budgetYuan));
        }
        if (people.isEmpty()) {
            throw new CohortProblemException("nobody");
        }
        Prerequisites.requireNoCircle(classes);
        options.forEach(new OptionCheck(people.size(), classes, posts.size())::require);
    }

    /** The same with another budget. */
    public CohortProblem withBudget(double yuan) {
        return new CohortProblem(people, classes, posts, options, rooms, yuan);
    }

    /** Public money for all classes of an option. */
    public double yuan(TrainingOption option) {
        double yuan = 0;
        for (int taken : option.classes()) {
            yuan += classes.get(taken).yuanPerPerson();
        }
        return yuan;
    }
}
