package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.RecommendationsApi;
import org.lotusmatch.api.model.CandidateRecommendationDto;
import org.lotusmatch.api.model.CourseRecommendationDto;
import org.lotusmatch.api.model.CrowdDto;
import org.lotusmatch.api.model.OccupationRecommendationDto;
import org.lotusmatch.api.model.ProfileDraftDto;
import org.lotusmatch.api.model.RecommendedCandidateDto;
import org.lotusmatch.api.model.RecommendedCandidatesDto;
import org.lotusmatch.api.model.RecommendedCoursesDto;
import org.lotusmatch.api.model.RecommendedOccupationsDto;
import org.lotusmatch.api.model.RecommendedVacanciesDto;
import org.lotusmatch.api.model.RecommendedVacancyDto;
import org.lotusmatch.api.model.VacancyDraftDto;
import org.lotusmatch.api.model.VacancyRecommendationDto;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.adjacent.AdjacentOccupations;
import org.lotusmatch.matcher.feedback.Impressions;
import org.lotusmatch.matcher.match.Crowds;
import org.lotusmatch.matcher.match.OpenVacancies;
import org.lotusmatch.matcher.match.RecommendCandidates;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.Recommendation;
import org.lotusmatch.matcher.match.Recommended;
import org.lotusmatch.matcher.match.Standing;
import org.lotusmatch.matcher.match.StoredRecords;
import org.lotusmatch.matcher.match.VacancyAnswer;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.lotusmatch.matcher.relax.RelaxRecommendation;
import org.lotusmatch.matcher.relax.Relaxation;
import org.lotusmatch.matcher.training.RecommendCourses;
import org.lotusmatch.matcher.training.RecommendedCourse;
import org.lotusmatch.matcher.whatif.WhatIfs;
import org.lotusmatch.matcher.whatif.WhatWouldChange;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;

@RestController
class RecommendationsController implements RecommendationsApi {
    private final RecommendVacancies vacancies;
    private final RelaxRecommendation relax;
    private final OpenVacancies open;
    private final RecommendCandidates candidates;
    private final RecommendCourses courses;
    private final AdjacentOccupations adjacent;
    private final WhatIfs whatIfs;
    private final StoredRecords stored;
    private final VacancyStandings standings;
    private final Crowds crowds;
    private final Impressions impressions;
    private final ApiMapper mapper;

    RecommendationsController(
            RecommendVacancies vacancies,
            RelaxRecommendation relax,
            OpenVacancies open,
            RecommendCandidates candidates,
            RecommendCourses courses,
            AdjacentOccupations adjacent,
            WhatIfs whatIfs,
            StoredRecords stored,
            VacancyStandings standings,
            Crowds crowds,
            Impressions impressions,
            ApiMapper mapper) {
        this.vacancies = vacancies;
        this.relax = relax;
        this.open = open;
        this.candidates = candidates;
        this.courses = courses;
        this.adjacent = adjacent;
        this.whatIfs = whatIfs;
        this.stored = stored;
        this.standings = standings;
        this.crowds = crowds;
        this.impressions = impressions;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<RecommendedVacanciesDto> recommendVacancies(
            VacancyRecommendationDto asked) {
        TalentProfile profile = profile(asked.getProfileId(), asked.getProfile());
        List<Filter> filters = FilterMapper.of(asked.getFilters());
        VacancyAnswer all = vacancies.recommend(profile, filters, asked.getCrowding());
        Recommendation<Vacancy> page = all.page(asked.getOffset(), asked.getLimit());
        WhatWouldChange changes = whatIfs.of(profile, all);
        Map<VacancyId, Standing> standing =
                standings.of(page.items().stream().map(Recommended::record).toList());
        RecommendedVacanciesDto answer =
                new RecommendedVacanciesDto(
                        page.items().stream()
                                .map(
                                        item ->
                                                vacancy(
                                                                item,
                                                                standing.get(item.record().id()),
                                                                changes)
                                                        .crowd(
                                                                crowd(
                                                                        item.record().id(),
                                                                        asked.getCrowding())))
                                .toList(),
                        all.size(),
                        mapper.profiles().understood(profile),
                        page.ranker(),
                        mapper.relaxations().filters(looser(asked, filters, all)));
        ProfileId person = asked.getProfileId() == null ? null : profile.id();
        impressions.note(person, page, asked.getOffset()).ifPresent(answer::setAnswerId);
        return ResponseEntity.ok(answer);
    }

    @Override
    public ResponseEntity<RecommendedCandidatesDto> recommendCandidates(
            CandidateRecommendationDto asked) {
        Vacancy vacancy = vacancy(asked.getVacancyId(), asked.getVacancy());
        Recommendation<TalentProfile> found =
                candidates.recommend(vacancy).page(asked.getOffset(), asked.getLimit());
        return ResponseEntity.ok(
                new RecommendedCandidatesDto(
                        found.items().stream().map(this::candidate).toList(), found.considered()));
    }

    @Override
    public ResponseEntity<RecommendedCoursesDto> recommendCourses(CourseRecommendationDto asked) {
        TalentProfile profile = profile(asked.getProfileId(), asked.getProfile());
        List<RecommendedCourse> found =
                courses.recommend(profile, FilterMapper.of(asked.getFilters()));
        return ResponseEntity.ok(
                new RecommendedCoursesDto(
                        found.stream()
                                .limit(asked.getLimit())
                                .map(mapper.courses()::recommended)
                                .toList(),
                        found.size()));
    }

    @Override
    public ResponseEntity<RecommendedOccupationsDto> recommendOccupations(
            OccupationRecommendationDto asked) {
        TalentProfile profile = profile(asked.getProfileId(), asked.getProfile());
        return ResponseEntity.ok(OccupationMapper.dto(adjacent.of(profile)));
    }

    /** Pages beyond the first say nothing of it. */
    private List<Relaxation> looser(
            VacancyRecommendationDto asked, List<Filter> filters, VacancyAnswer all) {
        return asked.getOffset() > 0 ? List.of() : relax.offers(open.and(filters), all.size());
    }

    private TalentProfile profile(@Nullable String id, @Nullable ProfileDraftDto draft) {
        if (id != null && draft == null) {
            return stored.profileToRecommendTo(id);
        }
        if (draft != null && id == null) {
            return mapper.drafts().profile(draft);
        }
        throw new ImpossibleRequestException("/profileId", "profile-id-or-profile");
    }

    private Vacancy vacancy(@Nullable String id, @Nullable VacancyDraftDto draft) {
        if (id != null && draft == null) {
            return stored.vacancy(id);
        }
        if (draft != null && id == null) {
            return mapper.drafts().vacancy(draft);
        }
        throw new ImpossibleRequestException("/vacancyId", "vacancy-id-or-vacancy");
    }

    private RecommendedVacancyDto vacancy(
            Recommended<Vacancy> item, @Nullable Standing standing, WhatWouldChange changes) {
        return new RecommendedVacancyDto(
                mapper.vacancies().dto(item.record(), standing),
                mapper.fits().dto(item.fit()),
                item.isAboveLine(),
                mapper.fits().requirements(item.fit()),
                changes.smallest(item.record()).stream().map(mapper.fits()::whatIf).toList(),
                mapper.sentences().all(item.fit().unmet()));
    }

    private @Nullable CrowdDto crowd(VacancyId vacancy, boolean deducted) {
        return crowds.find(vacancy)
                .map(crowd -> mapper.fits().crowd(deducted ? crowd : crowd.ignored()))
                .orElse(null);
    }

    private RecommendedCandidateDto candidate(Recommended<TalentProfile> item) {
        return new RecommendedCandidateDto(
                mapper.profiles().candidate(item.record()),
                mapper.fits().dto(item.fit()),
                item.isAboveLine(),
                mapper.fits().requirements(item.fit()),
                mapper.sentences().all(item.fit().unmet()));
    }
}
