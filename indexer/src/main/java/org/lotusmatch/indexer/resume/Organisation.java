package org.lotusmatch.indexer.resume;

import java.util.regex.Pattern;

/** Tells names of employers, schools and departments from titles. */
final class Organisation {
    private static final Pattern EMPLOYER =
            Pattern.compile(
                    "公司|有限|集团|工厂|企业|合作社|事务所|医院|卫生院|幼儿园|研究院|研究所|设计院"
                        + "|\\b(?:Co\\.|Ltd|Inc\\b|LLC|Corp|Company|Group|Hospital|Hotel|Factory|Bank|Clinic)"
                        + "|(?:厂|店|酒店|饭店|宾馆|餐厅|超市|商场|中心|工作室|银行|支行|学校|大学|学院|小学|中学|农场|养老院|敬老院"
                        + "|局|委员会|村委会|社区|商行|经营部|服务站|电站|平台|速运|快递|物流|电商|传媒|科技|物业|诊所|药房|门诊|工地|车行|集团|公社)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHOOL =
            Pattern.compile(
                    "(?:大学|学院|学校|中学|小学|高中部|职专|中专|技校|卫校|党校|职业中专|一中|二中|三中|高级中学|电大|职校)(?:[（(].*)?$"
                            + "|\\b(?:University|College|School|Institute|Academy)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DEPARTMENT =
            Pattern.compile(
                    "(?:部|部门|科|组|车间|科室|处|班组|事业部|分部|\\bDepartment|\\bDept)$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMES_SCHOOL =
            Pattern.compile(
                    "大学(?!英语|生|专科)|学院|学校|职业中专|技校|卫校|中学"
                            + "|\\b(?:University|College|School|Institute)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Organisation() {}

    static boolean isEmployer(String segment) {
        return segment.length() > 3 && EMPLOYER.matcher(segment).find();
    }

    static boolean isSchool(String segment) {
        return segment.length() > 2 && SCHOOL.matcher(segment).find();
    }

    /** Whether a sentence names one. */
    static boolean namesSchool(String sentence) {
        return NAMES_SCHOOL.matcher(sentence).find();
    }

    static boolean isDepartment(String segment) {
        return DEPARTMENT.matcher(segment).find();
    }
}
