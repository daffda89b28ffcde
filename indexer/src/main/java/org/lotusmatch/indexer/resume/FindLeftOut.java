package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.LeftOut;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out which kinds of personal data a résumé has that are not taken over. */
final class FindLeftOut {
    private static final Map<LeftOut, Pattern> SIGNS = new EnumMap<>(LeftOut.class);

    /** Where names stand that nothing announces. */
    private static final int TOP_LINES = 6;

    /** The most common family names, some nine in ten people. */
    private static final String FAMILY_NAMES =
            "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧肖冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅付钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎闫薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲靳祁路涂甘裴";

    private static final Pattern NAME =
            Pattern.compile("(?:[" + FAMILY_NAMES + "]|欧阳|司马|上官|诸葛|钟离|夏侯|皇甫|东方|令狐)\\p{IsHan}{1,2}");
    private static final Pattern LATIN_NAME =
            Pattern.compile("[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){1,2}");

    private static final Pattern ANNOUNCED_NAME =
            Pattern.compile("我叫\\p{IsHan}{2,4}|(?m)^\\p{IsHan}{2,4}\\s+[|｜/]?\\s*[男女](?!\\p{L})");

    static {
        SIGNS.put(LeftOut.TELEPHONE, MaskContacts.TELEPHONE);
        SIGNS.put(LeftOut.EMAIL, MaskContacts.EMAIL);
        SIGNS.put(LeftOut.WEB_PAGE, MaskContacts.WEB_PAGE);
        SIGNS.put(LeftOut.MESSENGER, MaskContacts.MESSENGER);
        SIGNS.put(LeftOut.ID_NUMBER, MaskContacts.ID_NUMBER);
        SIGNS.put(LeftOut.GENDER, Pattern.compile("(?<![\\p{L}\\d])[男女](?:性|士)?(?![\\p{L}])"));
        SIGNS.put(
                LeftOut.BIRTH,
                Pattern.compile(
                        "(?<!\\d)[1-6]\\d\\s*(?:周?岁)|(?:19|20)\\d{2}年?[^，,\\t"
                                + " ]{0,8}(?:出?生)(?![产活意])"));
        SIGNS.put(
                LeftOut.ETHNICITY,
                Pattern.compile("(?<!\\p{IsHan})(?:汉|苗|侗|瑶|土家|回|壮|满|白|蒙古|维吾尔|藏|彝|畲)族"));
        SIGNS.put(LeftOut.POLITICAL_STATUS, Pattern.compile("中共党员|预备党员|共青团员|民主党派"));
        SIGNS.put(LeftOut.MARITAL_STATUS, Pattern.compile("已婚|未婚|离异|丧偶|已育|未育"));
        SIGNS.put(
                LeftOut.BODY,
                Pattern.compile("(?:身高|体重)|(?<!\\d)1[4-9]\\d\\s*cm", Pattern.CASE_INSENSITIVE));
        SIGNS.put(LeftOut.HOUSEHOLD, Pattern.compile("籍贯|户口|户籍|生源地"));
        SIGNS.put(
                LeftOut.REFERENCES,
                Pattern.compile("证明人|\\bReferences? available", Pattern.CASE_INSENSITIVE));
    }

    private FindLeftOut() {}

    static Set<LeftOut> in(List<String> lines, List<Entry> entries) {
        Set<LeftOut> kinds = EnumSet.noneOf(LeftOut.class);
        String text = String.join("\n", lines);
        SIGNS.forEach((kind, sign) -> addIf(sign.matcher(text).find(), kind, kinds));
        for (Entry entry : entries) {
            if (entry.label() != null) {
                entry.label().leftOut().ifPresent(kinds::add);
            }
            List<String> segments = Segments.of(entry.text());
            addIf(
                    entry.section() == Section.WORK
                            && segments.stream().anyMatch(Organisation::isEmployer),
                    LeftOut.EMPLOYER,
                    kinds);
            addIf(
                    entry.section() == Section.EDUCATION && Organisation.namesSchool(entry.text()),
                    LeftOut.SCHOOL,
                    kinds);
        }
        addIf(ANNOUNCED_NAME.matcher(text).find() || hasName(lines), LeftOut.NAME, kinds);
        return kinds;
    }

    private static void addIf(boolean found, LeftOut kind, Set<LeftOut> kinds) {
        if (found) {
            kinds.add(kind);
        }
    }

    private static boolean hasName(List<String> lines) {
        return lines.stream()
                .limit(TOP_LINES)
                .flatMap(line -> Segments.of(CleanLine.clean(line)).stream())
                .anyMatch(
                        segment ->
                                NAME.matcher(segment).matches()
                                        || LATIN_NAME.matcher(segment).matches());
    }
}
