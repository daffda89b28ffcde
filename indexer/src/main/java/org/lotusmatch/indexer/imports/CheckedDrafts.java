package org.lotusmatch.indexer.imports;

import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.indexer.normalize.Normalizer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Drafts as an import would read and check them: what an employer's draft lacks, and what may not
 * stand in it, is among its findings. Thread-safe.
 */
public final class CheckedDrafts implements Drafting {
    private final Normalizer normalizer;
    private final Gate gate;
    private final Clock clock;

    public CheckedDrafts(Normalizer normalizer, Gate gate, Clock clock) {
        this.normalizer = normalizer;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public TalentProfile draftProfile(RawRecord raw) {
        return normalizer.draftProfile(raw);
    }

    @Override
    public Vacancy draftVacancy(RawRecord raw) {
        Vacancy vacancy = normalizer.draftVacancy(raw);
        List<Finding> findings = new ArrayList<>(vacancy.findings());
        findings.addAll(gate.check(vacancy, LocalDate.now(clock)));
        return vacancy.withFindings(findings);
    }
}
