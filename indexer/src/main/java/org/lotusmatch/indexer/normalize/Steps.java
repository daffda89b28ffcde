package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.TextEncoder;

import java.time.Clock;

/** The steps that several kinds of record share. Immutable. */
record Steps(
        ParseDate dates,
        ParseCalendarYear calendarYears,
        ParsePay pay,
        ParseYears years,
        ParseHeadcount headcount,
        ParseEducation education,
        LocateWorkplace places,
        LinkOccupation occupations,
        LinkSkills skills,
        ListedSkills listedSkills,
        ReadAttributes attributes,
        RepairShiftedFields shiftedFields) {
    static Steps of(Taxonomy taxonomy, Gazetteer gazetteer, Clock clock) {
        ParseEducation education = new ParseEducation();
        LocateWorkplace places = new LocateWorkplace(gazetteer);
        LinkSkills skills = new LinkSkills(taxonomy.skills());
        CellKind kind = new CellKind(education, places::isPlaceName);
        return new Steps(
                new ParseDate(clock),
                new ParseCalendarYear(clock),
                new ParsePay(),
                new ParseYears(),
                new ParseHeadcount(),
                education,
                places,
                new LinkOccupation(taxonomy, places::isPlaceName),
                skills,
                new ListedSkills(skills),
                new ReadAttributes(kind),
                new RepairShiftedFields(kind));
    }

    /** The same, with titles compared by meaning where their words are not known. */
    Steps comparingMeanings(TextEncoder encoder) {
        return new Steps(
                dates,
                calendarYears,
                pay,
                years,
                headcount,
                education,
                places,
                occupations.comparingMeanings(encoder),
                skills,
                listedSkills,
                attributes,
                shiftedFields);
    }
}
