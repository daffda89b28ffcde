package org.lotusmatch.matcher.rank;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.Wishes;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.Requirements;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.condition.ConditionWishes;
import org.lotusmatch.matcher.condition.Offers;
import org.lotusmatch.matcher.skill.NearSkill;
import org.lotusmatch.matcher.skill.SkillMeanings;
import org.lotusmatch.matcher.title.TitleForm;
import org.lotusmatch.matcher.title.TitleMatcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes rows of records. What is said of an occupation or a skill is worked out once and shared by
 * all rows. Thread-safe; a row takes a few microseconds, and some milliseconds more for each title
 * that was not seen lately.
 */
public final class RowCompiler {
    /** By bus with waiting, a middle-sized city is crossed at this speed. */
    private static final double KM_PER_MINUTE = 0.35;

    private final Taxonomy taxonomy;
    private final GoingRates rates;
    private final EmployerRecords employers;
    private final @Nullable TitleMatcher titles;
    private final @Nullable SkillMeanings meanings;
    private final HeldCredits credits;
    private final SharedTitles shared = new SharedTitles();
    private final Map<OccupationId, Credits> kin = new ConcurrentHashMap<>();

    /** By the taxonomy alone: nothing is known of pay and employers, and nothing is encoded. */
    public RowCompiler(Taxonomy taxonomy) {
        this(taxonomy, GoingRates.NONE, EmployerRecords.NONE, null, null);
    }

    /**
     * @param rates asked once for each vacancy that becomes a row
     * @param employers asked once for each vacancy that becomes a row
     * @param titles compares what the taxonomy alone cannot; null if there is no encoder
     * @param meanings gives credit where the taxonomy has no link; null if there is no encoder
     */
    public RowCompiler(
            Taxonomy taxonomy,
            GoingRates rates,
            EmployerRecords employers,
            @Nullable TitleMatcher titles,
            @Nullable SkillMeanings meanings) {
        this.taxonomy = taxonomy;
        this.rates = rates;
        this.employers = employers;
        this.titles = titles;
        this.meanings = meanings;
        this.credits = new HeldCredits(taxonomy);
    }

    /**
     * @param liveness null if unknown
     */
    public VacancyRow vacancy(Vacancy vacancy, @Nullable Liveness liveness) {
        Requirements asked = vacancy.requirements();
        return new VacancyRow(
                vacancy,
                title(vacancy.title()),
                skills(asked.skills().stream().filter(SkillRequirement::required)),
                skills(asked.skills().stream().filter(skill -> !skill.required())),
                mentions(asked.certificates()),
                licences(vacancy.title()),
                asked.majors().stream().map(this::major).toArray(MajorRow[]::new),
                offer(vacancy.pay()),
                rates.find(vacancy).orElse(null),
                asked.years() == null ? Double.NaN : asked.years().low(),
                place(vacancy.location().division()),
                point(vacancy.location().point()),
                liveness,
                Offers.of(vacancy),
                employers.find(vacancy.employer()));
    }

    /**
     * A row as it is now: what does not change with the vacancy's record is looked up again.
     *
     * @param liveness null if unknown
     */
    public VacancyRow renewed(VacancyRow row, @Nullable Liveness liveness) {
        Vacancy vacancy = row.vacancy();
        return row.at(
                rates.find(vacancy).orElse(null), liveness, employers.find(vacancy.employer()));
    }

    /**
     * In the order given. Titles that read the same are kept once, and those not seen lately are
     * encoded all at once.
     *
     * @param liveness of those of which anything was ever heard
     */
    public List<VacancyRow> vacancies(List<Vacancy> vacancies, Map<VacancyId, Liveness> liveness) {
        if (titles != null) {
            titles.forms(vacancies.stream().map(vacancy -> vacancy.title().words()).toList());
        }
        return vacancies.stream()
                .map(vacancy -> shared.share(vacancy(vacancy, liveness.get(vacancy.id()))))
                .toList();
    }

    /** The person, compared with each title of {@link #vacancies} once. Not thread-safe. */
    public ProfileRow remembering(ProfileRow profile) {
        return shared.remembering(profile);
    }

    public ProfileRow profile(TalentProfile profile) {
        List<SkillId> named =
                Stream.concat(profile.skills().stream(), profile.certificates().stream())
                        .map(SkillMention::skill)
                        .toList();
        List<Occupation> worked = worked(profile);
        Credits held = credits.held(named);
        Credits shown = credits.shown(worked);
        Map<SkillId, NearSkill> near = near(profile);
        Wishes wishes = profile.wishes();
        return new ProfileRow(
                profile.id().value(),
                held,
                shown,
                held.or(shown).or(Credits.of(byKey(near, NearSkill::credit))),
                new NearSkills(byKey(near, NearSkill::phrase)),
                !named.isEmpty() || !worked.isEmpty(),
                !profile.certificates().isEmpty(),
                profile.education().level(),
                studied(profile),
                titles(profile.experience().stream().map(WorkExperience::title)),
                profile.experience().stream().mapToDouble(RowCompiler::years).toArray(),
                point(profile.home().point()),
                titles(wishes.occupations().stream()),
                wishes.places().stream().map(PlaceRow::of).toArray(PlaceRow[]::new),
                wishedPay(wishes.pay()),
                EmploymentType.accepted(wishes.types()),
                commuteKm(wishes),
                ConditionWishes.of(profile.about()));
    }

    /** By what the person can, did and studied. */
    private Map<SkillId, NearSkill> near(TalentProfile profile) {
        if (meanings == null) {
            return Map.of();
        }
        Stream<String> titles =
                profile.experience().stream().map(WorkExperience::title).map(JobTitle::words);
        Stream<String> skills = profile.skills().stream().map(SkillMention::words);
        Stream<String> major = Stream.ofNullable(profile.education().major());
        return meanings.near(Stream.of(skills, titles, major).flatMap(one -> one).toList());
    }

    private static <T> Map<Long, T> byKey(
            Map<SkillId, NearSkill> near, Function<NearSkill, T> value) {
        Map<Long, T> byKey = new HashMap<>();
        near.forEach((skill, found) -> byKey.put(Concept.key(skill.value()), value.apply(found)));
        return byKey;
    }

    private @Nullable MajorRow studied(TalentProfile profile) {
        String words = profile.education().major();
        return words == null ? null : major(words);
    }

    private MajorRow major(String words) {
        return MajorRow.of(words, taxonomy.majors());
    }

    private TitleRow title(JobTitle title) {
        OccupationLink link = title.occupation();
        CharacterPairs pairs = CharacterPairs.of(title.words());
        TitleForm form = titles == null ? null : titles.form(title.words());
        return link == null
                ? new TitleRow(title.words(), Concept.NONE, 0, Credits.NONE, pairs, form)
                : linked(title.words(), link, pairs, form);
    }

    private TitleRow linked(
            String words, OccupationLink link, CharacterPairs pairs, @Nullable TitleForm form) {
        OccupationId id = taxonomy.occupations().current(link.id());
        return new TitleRow(
                words,
                Concept.key(id.value()),
                link.confidence(),
                kin.computeIfAbsent(id, this::kinOf),
                pairs,
                form);
    }

    private Credits kinOf(OccupationId id) {
        Map<Long, Double> near = new HashMap<>();
        near.put(Concept.key(id.value()), 1.0);
        taxonomy.occupations()
                .kin(id)
                .forEach((other, kinship) -> near.put(Concept.key(other.value()), kinship.value()));
        return Credits.of(near);
    }

    private TitleRow[] titles(Stream<JobTitle> titles) {
        return titles.map(this::title).toArray(TitleRow[]::new);
    }

    private AskedConcepts licences(JobTitle title) {
        List<SkillId> ids =
                occupation(title).map(Occupation::licences).stream()
                        .flatMap(licences -> licences.stream().sorted())
                        .toList();
        return asked(ids, ids.stream().map(taxonomy.skills()::name).toList());
    }

    private Optional<Occupation> occupation(JobTitle title) {
        OccupationLink link = title.occupation();
        return link == null ? Optional.empty() : taxonomy.occupations().find(link.id());
    }

    private List<Occupation> worked(TalentProfile profile) {
        return profile.experience().stream()
                .map(WorkExperience::title)
                .flatMap(title -> occupation(title).stream())
                .toList();
    }

    private AskedConcepts skills(Stream<SkillRequirement> asked) {
        List<SkillRequirement> skills = asked.toList();
        return asked(
                skills.stream().map(SkillRequirement::skill).toList(),
                skills.stream().map(SkillRequirement::words).toList());
    }

    private AskedConcepts mentions(List<SkillMention> mentions) {
        return asked(
                mentions.stream().map(SkillMention::skill).toList(),
                mentions.stream().map(SkillMention::words).toList());
    }

    private AskedConcepts asked(List<SkillId> ids, List<String> words) {
        return new AskedConcepts(
                ids.stream()
                        .map(taxonomy.skills()::current)
                        .mapToLong(id -> Concept.key(id.value()))
                        .toArray(),
                words.toArray(String[]::new));
    }

    private static double years(WorkExperience work) {
        Double years = work.years();
        return years == null ? Double.NaN : years;
    }

    private static double offer(PayRange pay) {
        return pay.isKnown() ? (pay.lowYuanPerMonth() + pay.highYuanPerMonth()) / 2 : Double.NaN;
    }

    private static double wishedPay(@Nullable PayRange pay) {
        return pay != null && pay.isKnown() && pay.lowYuanPerMonth() > 0
                ? pay.lowYuanPerMonth()
                : Double.NaN;
    }

    private static double commuteKm(Wishes wishes) {
        Double km = wishes.commuteKm();
        Integer minutes = wishes.commuteMinutes();
        if (km != null) {
            return km;
        }
        return minutes == null ? Double.NaN : minutes * KM_PER_MINUTE;
    }

    private static @Nullable PlaceRow place(@Nullable DivisionCode code) {
        return code == null ? null : PlaceRow.of(code);
    }

    private static @Nullable SpherePoint point(@Nullable GeoPoint point) {
        return point == null ? null : SpherePoint.of(point);
    }
}
