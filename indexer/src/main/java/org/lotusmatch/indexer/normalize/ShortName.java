package org.lotusmatch.indexer.normalize;

import java.util.Optional;
import java.util.regex.Pattern;

/** The everyday name of a division: 湘潭市 is 湘潭, 湘西土家族苗族自治州 is 湘西, 内蒙古自治区 is 内蒙古. */
final class ShortName {
    private static final Pattern PEOPLES =
            Pattern.compile(
                    "(?:壮族|回族|维吾尔|蒙古族?|藏族|土家族|苗族|侗族|瑶族|彝族|羌族|布依族|傣族|哈尼族|景颇族|傈僳族|白族|朝鲜族"
                            + "|哈萨克族?|柯尔克孜|黎族|满族|畲族|水族|仫佬族|毛南族|仡佬族|纳西族|拉祜族|佤族|布朗族|独龙族|怒族|普米族"
                            + "|撒拉族|保安族|东乡族|裕固族|土族|锡伯|塔吉克|鄂温克族|鄂伦春|达斡尔族|各族)*自治[区州县旗]$");
    private static final Pattern TAIL = Pattern.compile("(?:特别行政区|地区|街道|[省市区县盟镇乡旗])$");
    private static final Pattern ROAD = Pattern.compile(".*[路街]$");
    private static final int SHORTEST = 2;

    private ShortName() {}

    /** Empty if nothing can be left out, or too little would remain, or a road (书院路街道). */
    static Optional<String> of(String name) {
        String stem = PEOPLES.matcher(name).replaceFirst("");
        if (stem.equals(name) || stem.isEmpty()) {
            stem = TAIL.matcher(name).replaceFirst("");
        }
        boolean road = ROAD.matcher(stem).matches();
        return stem.length() >= SHORTEST && !stem.equals(name) && !road
                ? Optional.of(stem)
                : Optional.empty();
    }
}
