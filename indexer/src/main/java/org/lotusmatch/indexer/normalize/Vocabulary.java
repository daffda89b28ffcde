package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.course.CourseLevel;
import org.lotusmatch.domain.course.CourseMode;
import org.lotusmatch.domain.course.CourseType;
import org.lotusmatch.domain.profile.Gender;
import org.lotusmatch.domain.profile.PriorityGroup;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.ReservedGroup;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words for the values of an enumeration. The first pattern that is found wins, so narrower
 * words stand before wider ones.
 */
final class Vocabulary<E extends Enum<E>> implements Parser<E> {
    static final Vocabulary<EmploymentType> EMPLOYMENT_TYPE =
            new Vocabulary<>(EmploymentType.class)
                    .with("公益", EmploymentType.PUBLIC_WELFARE)
                    .with("实习|见习|internship", EmploymentType.INTERNSHIP)
                    .with("兼职|小时工|钟点|临时|暑假工|寒假工|短期|part-?time", EmploymentType.PART_TIME)
                    .with("灵活|零工|日结|众包|自由职业|居家|住家", EmploymentType.FLEXIBLE)
                    .with("全职|全日制|正式|合同制|派遣|full-?time", EmploymentType.FULL_TIME)
                    .with("远程|remote", EmploymentType.FLEXIBLE);

    static final Vocabulary<CourseType> COURSE_TYPE =
            new Vocabulary<>(CourseType.class)
                    .with("学徒", CourseType.APPRENTICESHIP)
                    .with("提升", CourseType.SKILL_UPGRADE)
                    .with("转岗|转业", CourseType.JOB_TRANSFER)
                    .with("岗前", CourseType.PRE_EMPLOYMENT)
                    .with("就业技能|就业培训|劳动力转移", CourseType.EMPLOYMENT_SKILLS);

    static final Vocabulary<CourseLevel> COURSE_LEVEL =
            new Vocabulary<>(CourseLevel.class)
                    .with("专项", CourseLevel.SPECIAL_ABILITY)
                    .with("高级技师|一级|1级", CourseLevel.LEVEL_1)
                    .with("技师|二级|2级", CourseLevel.LEVEL_2)
                    .with("高级|三级|3级", CourseLevel.LEVEL_3)
                    .with("中级|四级|4级", CourseLevel.LEVEL_4)
                    .with("初级|五级|5级", CourseLevel.LEVEL_5);

    static final Vocabulary<CourseMode> COURSE_MODE =
            new Vocabulary<>(CourseMode.class)
                    .with("结合|混合|线上.*线下|线下.*线上|blended", CourseMode.BLENDED)
                    .with("线下|面授|现场|集中|on-?site", CourseMode.ON_SITE)
                    .with("线上|网络|网课|远程|直播|online", CourseMode.ONLINE);

    static final Vocabulary<ReservedGroup> RESERVED_GROUP =
            new Vocabulary<>(ReservedGroup.class)
                    .with("毕业生|应届", ReservedGroup.GRADUATES)
                    .with("退役|退伍|军人", ReservedGroup.VETERANS)
                    .with("困难", ReservedGroup.PEOPLE_IN_DIFFICULTY)
                    .with("农民工|返乡|农村劳动力|务工", ReservedGroup.MIGRANT_WORKERS)
                    .with("残疾|残障", ReservedGroup.DISABLED);

    static final Vocabulary<PriorityGroup> PRIORITY_GROUP =
            new Vocabulary<>(PriorityGroup.class)
                    .with("毕业生|应届", PriorityGroup.GRADUATE)
                    .with("农民工|返乡|农村劳动力|务工", PriorityGroup.MIGRANT_WORKER)
                    .with("退役|退伍|军人", PriorityGroup.VETERAN)
                    .with("困难人员|就业困难|零就业|4050", PriorityGroup.IN_DIFFICULTY)
                    .with("失业", PriorityGroup.UNEMPLOYED)
                    .with("低收入|低保|贫困|脱贫", PriorityGroup.LOW_INCOME)
                    .with("残疾|残障", PriorityGroup.DISABLED);

    static final Vocabulary<Gender> GENDER =
            new Vocabulary<>(Gender.class)
                    .with("女|female", Gender.FEMALE)
                    .with("男|^male", Gender.MALE);

    private static final Pattern OPEN = Pattern.compile("不限|无|均可|其他|所有|全部|-+");

    private final Class<E> type;
    private final Map<Pattern, E> words = new LinkedHashMap<>();

    private Vocabulary(Class<E> type) {
        this.type = type;
    }

    private Vocabulary<E> with(String pattern, E value) {
        words.put(Pattern.compile(pattern), value);
        return this;
    }

    @Override
    public Reading<E> parse(String cell) {
        String folded = Words.fold(cell);
        for (Map.Entry<Pattern, E> entry : words.entrySet()) {
            if (entry.getKey().matcher(folded).find()) {
                return Reading.of(entry.getValue());
            }
        }
        return OPEN.matcher(folded).matches() ? Reading.open() : Reading.unclear();
    }

    /** The values of a list cell; unclear only if no part is understood. */
    Reading<Set<E>> parseSet(String cell) {
        Set<E> values = EnumSet.noneOf(type);
        boolean understood = false;
        for (String part : ListCell.splitAlsoAtSpaces(cell)) {
            Reading<E> reading = parse(part);
            understood |= reading.understood();
            E value = reading.value();
            if (value != null) {
                values.add(value);
            }
        }
        return understood ? Reading.of(values) : Reading.unclear();
    }
}
