package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.PoliciesApi;
import org.lotusmatch.api.model.PolicyAudienceDto;
import org.lotusmatch.api.model.PolicyChecksDto;
import org.lotusmatch.api.model.PolicyListDto;
import org.lotusmatch.api.model.PolicyQuestionDto;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.Facts;
import org.lotusmatch.domain.policy.Policy;
import org.lotusmatch.matcher.match.StoredRecords;
import org.lotusmatch.matcher.policy.BadFact;
import org.lotusmatch.matcher.policy.BadFactsException;
import org.lotusmatch.matcher.policy.CheckPolicies;
import org.lotusmatch.matcher.policy.PolicyBook;
import org.lotusmatch.matcher.policy.ProfileFacts;
import org.lotusmatch.matcher.policy.ReadFacts;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules and checks. Nothing that a check is told is kept. */
@RestController
class PoliciesController implements PoliciesApi {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final PolicyBook book;
    private final CheckPolicies policies;
    private final ReadFacts reading;
    private final ProfileFacts profiles;
    private final StoredRecords stored;
    private final PolicyMapper mapper;
    private final Clock clock;

    PoliciesController(
            PolicyBook book,
            CheckPolicies policies,
            ReadFacts reading,
            ProfileFacts profiles,
            StoredRecords stored,
            PolicyMapper mapper,
            Clock clock) {
        this.book = book;
        this.policies = policies;
        this.reading = reading;
        this.profiles = profiles;
        this.stored = stored;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<PolicyListDto> listPolicies(
            @Nullable PolicyAudienceDto audience, @Nullable LocalDate asked) {
        LocalDate day = day(asked);
        List<Policy> found =
                audience == null ? book.on(day) : book.on(day, PolicyMapper.audience(audience));
        Set<Fact> needed =
                found.stream()
                        .flatMap(policy -> policy.facts().stream())
                        .collect(Collectors.toSet());
        return ResponseEntity.ok(
                new PolicyListDto(
                        day,
                        found.stream().map(mapper::dto).toList(),
                        Arrays.stream(Audience.values())
                                .flatMap(one -> book.facts().about(one).stream())
                                .filter(needed::contains)
                                .map(mapper::dto)
                                .toList()));
    }

    @Override
    public ResponseEntity<PolicyChecksDto> checkPolicies(PolicyQuestionDto asked) {
        LocalDate day = day(asked.getDay());
        Audience audience = PolicyMapper.audience(asked.getFor());
        Facts facts = read(audience, asked.getFacts()).orElse(stated(asked, audience, day));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new PolicyChecksDto(
                                day,
                                policies.check(audience, facts, day).stream()
                                        .map(mapper::dto)
                                        .toList()));
    }

    private Facts stated(PolicyQuestionDto asked, Audience audience, LocalDate day) {
        String id = asked.getProfileId();
        if (id == null) {
            return Facts.NONE;
        }
        if (audience != Audience.PERSON) {
            throw new ImpossibleRequestException("/profileId", "profile-of-employer");
        }
        return profiles.of(stored.profileToRecommendTo(id), day);
    }

    private Facts read(Audience audience, @Nullable Map<String, Object> sent) {
        try {
            return sent == null ? Facts.NONE : reading.read(audience, sent);
        } catch (BadFactsException e) {
            throw new ImpossibleRequestException(
                    e.bad().stream().map(PoliciesController::part).toList());
        }
    }

    private static ImpossibleRequestException.Part part(BadFact bad) {
        String escaped = bad.fact().replace("~", "~0").replace("/", "~1");
        return new ImpossibleRequestException.Part(
                "/facts/" + escaped, bad.reason(), bad.arguments());
    }

    private LocalDate day(@Nullable LocalDate asked) {
        if (asked == null) {
            return LocalDate.now(clock);
        }
        if (asked.getYear() < FIRST_YEAR || asked.getYear() > LAST_YEAR) {
            throw new ImpossibleRequestException("/day", "policy-date");
        }
        return asked;
    }
}
