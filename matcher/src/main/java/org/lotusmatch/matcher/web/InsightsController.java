package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.InsightsApi;
import org.lotusmatch.api.model.ShortageMonthDto;
import org.lotusmatch.api.model.ShortagePageDto;
import org.lotusmatch.domain.insight.ShortageHistory;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.matcher.insight.EconomicFields;
import org.lotusmatch.matcher.insight.ShortageLine;
import org.lotusmatch.matcher.insight.ShortageTable;
import org.lotusmatch.matcher.insight.ShortageWatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
class InsightsController implements InsightsApi {
    private final ShortageWatch shortages;
    private final ShortageHistory history;
    private final EconomicFields fields;

    InsightsController(ShortageWatch shortages, ShortageHistory history, EconomicFields fields) {
        this.shortages = shortages;
        this.history = history;
        this.fields = fields;
    }

    @Override
    public ResponseEntity<ShortagePageDto> listShortages(
            @Nullable String field, @Nullable String district, Integer offset, Integer limit) {
        if (field != null) {
            fields.require(field);
        }
        ShortageTable table = shortages.table();
        List<ShortageLine> lines =
                table.lines(field, district == null ? null : new DivisionCode(district));
        return ResponseEntity.ok(
                new ShortagePageDto(
                        table.day(),
                        table.people().shown(),
                        lines.size(),
                        fields.all().stream().map(ShortageMapper::dto).toList(),
                        lines.stream()
                                .skip(offset)
                                .limit(limit)
                                .map(ShortageMapper::dto)
                                .toList()));
    }

    @Override
    public ResponseEntity<List<ShortageMonthDto>> listShortageHistory(
            String occupation, String district) {
        return ResponseEntity.ok(
                history.list(new OccupationId(occupation), new DivisionCode(district)).stream()
                        .map(ShortageMapper::dto)
                        .toList());
    }
}
