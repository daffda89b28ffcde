package org.lotusmatch.matcher.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * A simulation of one round of applications: everybody sends a few among the first vacancies shown,
 * the higher the likelier; employers keep the best fits for their openings, people take the offer
 * that fits best (deferred acceptance, Gale and Shapley 1962). It says something about orders, not
 * about people.
 */
public final class Applications {
    private static final int LOOKED_AT = 10;
    private static final int SENT = 3;
    private static final int FIRST = 5;

    private final List<List<Shown>> answers;
    private final int[] openings;
    private final Random random;

    /**
     * A vacancy as an answer shows it.
     *
     * @param vacancy number
     */
    public record Shown(int vacancy, double fit) {}

    /**
     * @param hired people
     * @param meanFit of those hired
     */
    public record Outcome(int hired, double meanFit) {}

    private record Application(int person, Shown shown) {}

    /**
     * @param answers of each person, in the order shown
     * @param openings of each vacancy
     */
    public Applications(List<List<Shown>> answers, int[] openings, long seed) {
        this.answers = answers;
        this.openings = openings.clone();
        this.random = new Random(seed);
    }

    /** Share of the people who see one of these vacancies among their first five. */
    public static double shareWithOneOf(List<List<Shown>> answers, List<Integer> wanted) {
        return answers.stream()
                .mapToInt(
                        answer ->
                                answer.stream()
                                                .limit(FIRST)
                                                .anyMatch(s -> wanted.contains(s.vacancy()))
                                        ? 1
                                        : 0)
                .average()
                .orElseThrow();
    }

    public Outcome run() {
        List<PriorityQueue<Application>> kept = new ArrayList<>();
        Arrays.stream(openings).forEach(o -> kept.add(new PriorityQueue<>(worstFirst())));
        Deque<Deque<Application>> asking = new ArrayDeque<>();
        for (int person = 0; person < answers.size(); person++) {
            asking.add(sent(person));
        }
        List<Deque<Application>> left = new ArrayList<>(asking);
        while (!asking.isEmpty()) {
            Application application = asking.remove().poll();
            if (application != null) {
                PriorityQueue<Application> employer = kept.get(application.shown().vacancy());
                employer.add(application);
                if (employer.size() > openings[application.shown().vacancy()]) {
                    asking.add(left.get(employer.remove().person()));
                }
            }
        }
        return new Outcome(
                kept.stream().mapToInt(PriorityQueue::size).sum(),
                kept.stream()
                        .flatMap(PriorityQueue::stream)
                        .mapToDouble(hire -> hire.shown().fit())
                        .average()
                        .orElse(0));
    }

    private static Comparator<Application> worstFirst() {
        return Comparator.<Application>comparingDouble(hire -> hire.shown().fit())
                .thenComparing(Application::person, Comparator.reverseOrder());
    }

    /** The best fit first: so a person prefers offers. */
    private Deque<Application> sent(int person) {
        List<Shown> looked =
                new ArrayList<>(answers.get(person).stream().limit(LOOKED_AT).toList());
        List<Double> chances = new ArrayList<>();
        for (int rank = 1; rank <= looked.size(); rank++) {
            chances.add(1.0 / rank);
        }
        List<Shown> sent = new ArrayList<>();
        while (sent.size() < SENT && !looked.isEmpty()) {
            int drawn = draw(chances);
            chances.remove(drawn);
            sent.add(looked.remove(drawn));
        }
        sent.sort(Comparator.comparingDouble(shown -> -shown.fit()));
        return new ArrayDeque<>(sent.stream().map(s -> new Application(person, s)).toList());
    }

    private int draw(List<Double> chances) {
        double at = random.nextDouble() * chances.stream().mapToDouble(c -> c).sum();
        int drawn = 0;
        while (drawn < chances.size() - 1 && at > chances.get(drawn)) {
            at -= chances.get(drawn++);
        }
        return drawn;
    }
}
