package org.lotusmatch.domain.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Code of an administrative division: six digits of GB/T 2260, or nine with the street or township
 * (GB/T 10114).
 *
 * @param value e.g. {@code 430302} (雨湖区) or {@code 430302001} (雨湖路街道)
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{5}(\\d{3})?");
    private static final int COUNTY_DIGITS = 6;

    public DivisionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "division code is \""
                            + value
                            + "\", must be six digits (GB/T 2260) such as 430302, or nine");
        }
    }

    /** Level of a division. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWNSHIP
    }

    public Level level() {
        if (value.length() > COUNTY_DIGITS) {
            return Level.TOWNSHIP;
        }
        if (value.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return value.endsWith("00") ? Level.CITY : Level.COUNTY;
    }

    /** The city (地级市) or municipality this division lies in; a province is returned as it is. */
    public DivisionCode city() {
        return isMunicipality() ? province() : new DivisionCode(value.substring(0, 4) + "00");
    }

    public DivisionCode province() {
        return new DivisionCode(value.substring(0, 2) + "0000");
    }

    /** The county or district of a township; other levels are returned as they are. */
    public DivisionCode county() {
        return new DivisionCode(value.substring(0, COUNTY_DIGITS));
    }

    /** Whether {@code other} is this division or lies in it: 湘潭市 contains 雨湖区, not 湘阴县. */
    public boolean contains(DivisionCode other) {
        return other.selfAndWider().contains(this);
    }

    /** This division and those it lies in, narrowest first. */
    public List<DivisionCode> selfAndWider() {
        List<DivisionCode> wider = new ArrayList<>();
        for (DivisionCode code : List.of(this, county(), city(), province())) {
            if (!wider.contains(code)) {
                wider.add(code);
            }
        }
        return wider;
    }

    private boolean isMunicipality() {
        return switch (value.substring(0, 2)) {
            case "11", "12", "31", "50" -> true;
            default -> false;
        };
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }
}
