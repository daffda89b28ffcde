package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.profile.Wishes;
import org.lotusmatch.domain.vacancy.EmploymentType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a person looks for. */
final class ReadWishes {
    private static final Pattern ANYWHERE = Pattern.compile(".*(?:不限|均可|都可以|全国|远程|无).*");

    private final Steps steps;

    ReadWishes(Steps steps) {
        this.steps = steps;
    }

    Wishes read(Row row) {
        return new Wishes(
                ReadTitles.read(row, RawField.WISHED_OCCUPATIONS, steps.occupations()),
                places(row),
                pay(row),
                types(row),
                row.read(RawField.COMMUTE_KM, ParseNumber.KM, "number-not-understood"),
                row.read(
                        RawField.COMMUTE_MINUTES,
                        ParseNumber.MINUTES::whole,
                        "number-not-understood"));
    }

    private List<DivisionCode> places(Row row) {
        List<DivisionCode> places = new ArrayList<>();
        for (String part : row.list(RawField.WISHED_PLACES)) {
            Optional<DivisionCode> place = steps.places().find(part);
            place.filter(code -> !places.contains(code)).ifPresent(places::add);
            if (place.isEmpty() && !ANYWHERE.matcher(part).matches()) {
                row.remarks().flag("place-not-understood", RawField.WISHED_PLACES, part);
            }
        }
        return places;
    }

    /** Only amounts are a wish: 面议 is none. */
    private @Nullable PayRange pay(Row row) {
        PayRange pay = row.read(RawField.WISHED_PAY, steps.pay(), "pay-not-understood");
        return pay != null && pay.isKnown() ? pay : null;
    }

    private static Set<EmploymentType> types(Row row) {
        Set<EmploymentType> types =
                row.read(
                        RawField.WISHED_TYPES,
                        Vocabulary.EMPLOYMENT_TYPE::parseSet,
                        "employment-type-not-understood");
        return types == null ? Set.of() : types;
    }
}
