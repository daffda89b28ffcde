package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.place.Area;
import org.lotusmatch.domain.place.Division;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.DivisionCode.Level;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads places.tsv and looks up what lies in each place. */
final class Regions {
    /** A development zone has more work than a township. */
    private static final double AREA_WEIGHT = 3;

    /** Development zones, not historic quarters or scenic spots. */
    private static final Pattern ZONE = Pattern.compile("(?<![街景])区$");

    private final Gazetteer gazetteer;

    Regions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Region> load() {
        return PartFile.read("places.tsv", "zone", "division", "weight").stream()
                .map(this::region)
                .toList();
    }

    private Region region(TsvFile.Row row) {
        DivisionCode code = new DivisionCode(row.cell(1));
        Division division = get(code, row);
        return new Region(
                Zone.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                division,
                get(code.city(), row),
                Double.parseDouble(row.cell(2)),
                new Weighted<>(spots(division), Spot::weight));
    }

    private Division get(DivisionCode code, TsvFile.Row row) {
        return gazetteer
                .find(code)
                .orElseThrow(() -> row.problem("unknown division " + code.value()));
    }

    private List<Spot> spots(Division division) {
        List<Spot> spots = new ArrayList<>();
        gazetteer.all().stream()
                .filter(inner -> isNextWithin(inner.code(), division.code()))
                .map(inner -> new Spot(words(inner.code()), inner.center(), 1))
                .forEach(spots::add);
        gazetteer.areas().stream()
                .filter(area -> area.division().equals(division.code()))
                .filter(area -> ZONE.matcher(area.name()).find())
                .map(area -> new Spot(words(area), area.center(), AREA_WEIGHT))
                .forEach(spots::add);
        return spots.isEmpty()
                ? List.of(new Spot(words(division.code()), division.center(), 1))
                : spots;
    }

    private static boolean isNextWithin(DivisionCode inner, DivisionCode outer) {
        Level level = inner.level();
        return outer.level() == Level.COUNTY
                ? level == Level.TOWNSHIP && inner.county().equals(outer)
                : level == Level.COUNTY && inner.city().equals(outer);
    }

    /** Zones of Xiangtan are known by themselves, others by their city. */
    private String words(Area area) {
        String city = gazetteer.fullName(area.division().city()).replaceFirst("^.*省", "");
        return area.name().startsWith(city.substring(0, 2)) ? area.name() : city + area.name();
    }

    /** 湘潭市雨湖区昭潭街道, but 湘乡市望春门街道: cities and counties are known by themselves. */
    private String words(DivisionCode code) {
        String full = gazetteer.fullName(code).replaceFirst("^.*省", "");
        return full.replaceFirst("^\\p{IsHan}+?市(\\p{IsHan}+?[市县])(?!$)", "$1");
    }
}
