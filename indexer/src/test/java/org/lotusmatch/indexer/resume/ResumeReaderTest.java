package org.lotusmatch.indexer.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.ResumeDraft;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.profile.SensitiveFacts;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.indexer.CatalogFixture;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.indexer.imports.CheckedDrafts;
import org.lotusmatch.indexer.normalize.Normalizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Invented résumés in the layouts that people here use. */
class ResumeReaderTest {
    private static Drafting drafting;
    private static ResumeReader reader;
    private static Understanding understanding;

    @BeforeAll
    static void load() {
        drafting =
                new CheckedDrafts(
                        new Normalizer(Taxonomy.load(), Gazetteer.load(), CatalogFixture.CLOCK),
                        Gate.standard(),
                        CatalogFixture.CLOCK);
        reader = new ResumeReader(new ResumeFiles(null), drafting, CatalogFixture.CLOCK);
        understanding = new Understanding(drafting);
    }

    static Stream<ResumeCase> tuned() {
        return ResumeCase.all("tuned").stream();
    }

    @ParameterizedTest
    @MethodSource("tuned")
    void readsWhatACarefulReaderReads(ResumeCase resume) {
        ResumeDraft draft = reader.draft(resume.text());
        List<String> differences = new ArrayList<>();
        for (String field : resume.expected().keySet()) {
            List<String> found = ResumeCase.found(field, draft, understanding);
            List<String> wanted = Objects.requireNonNull(resume.expected().get(field));
            boolean same =
                    found.size() == wanted.size()
                            && wanted.stream()
                                    .allMatch(
                                            w ->
                                                    found.stream()
                                                            .anyMatch(f -> ResumeCase.same(w, f)));
            if (!same) {
                differences.add(field + ": wanted " + wanted + ", found " + found);
            }
        }
        assertThat(differences).as(resume.name()).isEmpty();
    }

    static Stream<ResumeCase> all() {
        return Stream.concat(tuned(), ResumeCase.all("held-out").stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void noContactAndNoNumberOfAPersonIsInTheDraft(ResumeCase resume) {
        String draft = reader.draft(resume.text()).toString();
        assertThat(draft).doesNotContain("@example").doesNotContain("430300");
        assertThat(draft).doesNotContainPattern("1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatWasReadIsUnderstoodLikeAnImportedRow(ResumeCase resume) {
        ResumeDraft draft = reader.draft(resume.text());
        TalentProfile profile = drafting.draftProfile(draft.raw());
        assertThat(profile.experience()).hasSameSizeAs(draft.of(RawField.EXPERIENCE));
        assertThat(profile.wishes().occupations())
                .hasSameSizeAs(draft.of(RawField.WISHED_OCCUPATIONS));
        assertThat(profile.sensitive()).isEqualTo(SensitiveFacts.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shuffledAndTornTextIsReadWithinTheLimitsOfTheForm(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        List<ResumeCase> cases = all().toList();
        for (int i = 0; i < 1500; i++) {
            List<String> from = cases.get(random.nextInt(cases.size())).text().lines();
            String line = from.get(random.nextInt(from.size()));
            int cut = random.nextInt(line.length());
            lines.add(line.substring(cut) + (random.nextBoolean() ? "" : line.substring(0, cut)));
        }
        lines.removeIf(String::isBlank);
        ResumeDraft draft = reader.draft(new ResumeText(lines, false));
        assertThat(draft.of(RawField.EXPERIENCE)).hasSizeLessThanOrEqualTo(30);
        assertThat(draft.of(RawField.SKILLS)).hasSizeLessThanOrEqualTo(100);
        assertThat(draft.of(RawField.CERTIFICATES)).hasSizeLessThanOrEqualTo(50);
        assertThat(draft.of(RawField.WISHED_OCCUPATIONS)).hasSizeLessThanOrEqualTo(10);
        assertThat(draft.of(RawField.WISHED_PLACES)).hasSizeLessThanOrEqualTo(10);
        assertThat(draft.values())
                .allSatisfy(
                        value ->
                                assertThat(value.text())
                                        .hasSizeLessThanOrEqualTo(limit(value.field())));
    }

    private static int limit(RawField field) {
        return switch (field) {
            case ABOUT -> 5000;
            case PLACE -> 200;
            case EDUCATION, WISHED_PAY -> 50;
            default -> 100;
        };
    }
}
