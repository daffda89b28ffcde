package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.domain.intake.LeftOut;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.ResumeDraft;
import org.lotusmatch.domain.intake.ResumeReading;
import org.lotusmatch.domain.intake.ResumeValue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads résumés in Chinese and English. Thread-safe. */
public final class ResumeReader implements ResumeReading {
    /** As the contract's graduationYear. */
    private static final int EARLIEST_GRADUATION = 1940;

    private final ResumeFiles files;
    private final Outline outline = new Outline(ResumeWords.load());
    private final ReadSchooling schooling;
    private final ReadJobs jobs;
    private final ReadAbilities abilities;
    private final ReadPapers papers = new ReadPapers();
    private final ReadHome homes;
    private final ReadHopes hopes;
    private final ReadOwnWords ownWords = new ReadOwnWords();

    /**
     * @param drafting knows words: occupations, skills, places, pay
     * @param clock says how long a job lasts that goes on
     */
    public ResumeReader(ResumeFiles files, Drafting drafting, Clock clock) {
        this.files = files;
        Understanding understanding = new Understanding(drafting);
        schooling = new ReadSchooling(understanding);
        jobs = new ReadJobs(understanding, clock);
        abilities = new ReadAbilities(understanding);
        homes = new ReadHome(understanding);
        hopes = new ReadHopes(understanding);
    }

    @Override
    public ResumeDraft read(InputStream content) throws IOException {
        return draft(files.read(content));
    }

    @Override
    public boolean readsScans() {
        return files.readsScans();
    }

    ResumeDraft draft(ResumeText text) {
        List<Entry> entries = outline.of(text.lines());
        Set<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);
        leftOut.addAll(FindLeftOut.in(text.lines(), entries));
        List<ResumeValue> values = new ArrayList<>();
        schooling.read(entries).ifPresent(found -> add(found, values));
        jobs.read(entries).stream().map(ResumeReader::value).forEach(values::add);
        values.addAll(abilities.read(entries));
        values.addAll(papers.read(entries));
        Optional<ReadHome.Home> home = homes.find(entries);
        home.filter(ReadHome.Home::hasStreet).ifPresent(h -> leftOut.add(LeftOut.STREET_ADDRESS));
        home.ifPresent(h -> values.add(value(RawField.PLACE, h.place(), h.words())));
        values.addAll(hopes.read(entries));
        String about = ownWords.read(entries);
        if (!about.isBlank()) {
            values.add(value(RawField.ABOUT, about, about));
        }
        return new ResumeDraft(FormLimits.within(values), leftOut, text.fromScan());
    }

    private static void add(Schooling found, List<ResumeValue> values) {
        if (found.level() != null) {
            values.add(value(RawField.EDUCATION, found.level(), found.words()));
        }
        if (found.major() != null) {
            values.add(value(RawField.MAJOR, found.major(), found.words()));
        }
        if (found.endYear() != null && found.endYear() >= EARLIEST_GRADUATION) {
            values.add(value(RawField.GRADUATION_YEAR, found.endYear().toString(), found.words()));
        }
    }

    private static ResumeValue value(Job job) {
        return new ResumeValue(RawField.EXPERIENCE, job.title(), job.years(), quote(job.words()));
    }

    private static ResumeValue value(RawField field, String text, String words) {
        return new ResumeValue(field, text, quote(words));
    }

    private static String quote(String words) {
        return MaskContacts.in(words.replaceAll("[\\t\\n]+", " "));
    }
}
