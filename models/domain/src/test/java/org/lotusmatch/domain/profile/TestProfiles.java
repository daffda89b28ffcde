package org.lotusmatch.domain.profile;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.education.Education;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.vacancy.EmploymentType;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Profiles for tests: everything unknown unless said, all consents given. */
public final class TestProfiles {
    private final Origin origin;
    private Education education = Education.UNKNOWN;
    private final List<WorkExperience> experience = new ArrayList<>();
    private final List<SkillMention> skills = new ArrayList<>();
    private final List<SkillMention> certificates = new ArrayList<>();
    private final List<JobTitle> wished = new ArrayList<>();
    private final List<DivisionCode> places = new ArrayList<>();
    private final Set<EmploymentType> types = new LinkedHashSet<>();
    private WorkLocation home = WorkLocation.UNKNOWN;
    private @Nullable PayRange pay;
    private @Nullable Double commuteKm;
    private String about = "";
    private SensitiveFacts sensitive = SensitiveFacts.NONE;
    private Consent consent = new Consent(true, true);

    private TestProfiles(String id) {
        origin = new Origin("test", id);
    }

    public static TestProfiles of(String id) {
        return new TestProfiles(id);
    }

    public TestProfiles education(EducationLevel level, @Nullable String major) {
        education = new Education(level, null, major, null);
        return this;
    }

    public TestProfiles worked(String title, String occupation, double years) {
        experience.add(new WorkExperience(linked(title, occupation), years));
        return this;
    }

    public TestProfiles can(String... skillIds) {
        for (String id : skillIds) {
            skills.add(new SkillMention(new SkillId(id), id));
        }
        return this;
    }

    public TestProfiles holds(String... skillIds) {
        for (String id : skillIds) {
            certificates.add(new SkillMention(new SkillId(id), id));
        }
        return this;
    }

    public TestProfiles wishes(String title, String occupation) {
        wished.add(linked(title, occupation));
        return this;
    }

    public TestProfiles wishesPlace(String division) {
        places.add(new DivisionCode(division));
        return this;
    }

    public TestProfiles wishesType(EmploymentType type) {
        types.add(type);
        return this;
    }

    public TestProfiles wishesPay(double low) {
        pay = PayRange.perMonth(low, low);
        return this;
    }

    public TestProfiles livesAt(String division, double latitude, double longitude) {
        home =
                new WorkLocation(
                        "", new DivisionCode(division), new GeoPoint(latitude, longitude), true);
        return this;
    }

    public TestProfiles commuteKm(double km) {
        commuteKm = km;
        return this;
    }

    public TestProfiles sensitive(SensitiveFacts facts) {
        sensitive = facts;
        return this;
    }

    public TestProfiles about(String words) {
        about = words;
        return this;
    }

    public TestProfiles consent(Consent value) {
        consent = value;
        return this;
    }

    public TalentProfile build() {
        return new TalentProfile(
                new ProfileId(origin.recordId(Corpus.PROFILES)),
                origin,
                origin.sourceId(),
                education,
                experience,
                skills,
                certificates,
                home,
                new Wishes(wished, places, pay, types, commuteKm, null),
                consent,
                sensitive,
                about,
                List.of());
    }

    private static JobTitle linked(String title, String occupation) {
        return new JobTitle(title, new OccupationLink(new OccupationId(occupation), 1, title));
    }
}
