package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.EconomicFieldDto;
import org.lotusmatch.api.model.SentenceDto;
import org.lotusmatch.api.model.ShortageDto;
import org.lotusmatch.api.model.ShortageMonthDto;
import org.lotusmatch.domain.insight.KeptShortage;
import org.lotusmatch.matcher.insight.EconomicField;
import org.lotusmatch.matcher.insight.PeopleCount;
import org.lotusmatch.matcher.insight.Shortage;
import org.lotusmatch.matcher.insight.ShortageLine;
import org.lotusmatch.matcher.insight.Signals;

/** Shortages, as the contract shows them. */
final class ShortageMapper {
    private ShortageMapper() {}

    static EconomicFieldDto dto(EconomicField field) {
        return new EconomicFieldDto(field.id(), new SentenceDto(field.zh(), field.en()));
    }

    static ShortageDto dto(ShortageLine line) {
        Signals signals = line.signals();
        Shortage shortage = line.shortage();
        return new ShortageDto(
                        line.cell().occupation().value(),
                        line.name(),
                        line.cell().district().value(),
                        line.place(),
                        line.fields().stream().sorted().toList(),
                        signals.vacancies(),
                        signals.headcount(),
                        signals.people().shown(),
                        signals.applications().shown(),
                        shortage.index(),
                        shortage.low(),
                        shortage.high(),
                        shortage.stars())
                .daysOpen(signals.dated() == 0 ? null : signals.daysOpen() / signals.dated())
                .yuanPerMonth(signals.yuanPerMonth())
                .payRatio(signals.payRatio());
    }

    static ShortageMonthDto dto(KeptShortage kept) {
        Shortage shortage = new Shortage(kept.index(), kept.low(), kept.high());
        return new ShortageMonthDto(
                        kept.month().toString(),
                        kept.headcount(),
                        new PeopleCount(kept.people()).shown(),
                        shortage.index(),
                        shortage.low(),
                        shortage.high(),
                        shortage.stars())
                .yuanPerMonth(kept.yuanPerMonth());
    }
}
