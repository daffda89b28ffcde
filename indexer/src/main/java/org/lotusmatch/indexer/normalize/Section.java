package org.lotusmatch.indexer.normalize;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a part of an advertisement is about, by the heading above it. */
enum Section {
    /** No heading, or one that says nothing: 职位描述. */
    OPEN("职位描述", "岗位描述", "工作描述", "任职描述", "职位信息", "岗位信息", "description"),
    DUTIES(
            "职责",
            "职责描述",
            "工作内容",
            "岗位内容",
            "职位内容",
            "你将负责",
            "您将负责",
            "岗位负责",
            "工作任务",
            "responsibilities",
            "duties",
            "what you'll do",
            "what you will do"),
    REQUIRED(
            "要求",
            "任职资格",
            "任职条件",
            "招聘条件",
            "应聘条件",
            "岗位条件",
            "录用条件",
            "报名条件",
            "必备条件",
            "必备技能",
            "基本技能",
            "职位需求",
            "我们希望你",
            "我们希望您",
            "希望你",
            "希望您",
            "希望你是",
            "希望您是",
            "我们需要你",
            "我们需要您",
            "你需要具备",
            "requirements",
            "requirement",
            "qualifications",
            "required skills",
            "must have",
            "who you are"),
    PREFERRED(
            "优先条件",
            "优先考虑",
            "加分项",
            "加分条件",
            "优先项",
            "优先录用",
            "nice to have",
            "nice-to-have",
            "preferred qualifications",
            "preferred skills",
            "bonus points",
            "pluses"),
    /** The firm, what it offers, how to reach it: nothing of this is asked of anybody. */
    ELSE(
            "公司简介",
            "公司介绍",
            "企业简介",
            "企业介绍",
            "单位简介",
            "单位介绍",
            "关于我们",
            "公司概况",
            "我们是谁",
            "福利",
            "福利待遇",
            "薪资待遇",
            "薪酬待遇",
            "薪酬福利",
            "薪资福利",
            "公司待遇",
            "我们提供",
            "我们有什么",
            "职位诱惑",
            "岗位诱惑",
            "职位亮点",
            "岗位亮点",
            "加入理由",
            "职位吸引力",
            "待遇",
            "工作地点",
            "工作地址",
            "公司地址",
            "上班地点",
            "工作时间",
            "上班时间",
            "联系方式",
            "联系人",
            "面试地点",
            "about us",
            "benefits",
            "what we offer",
            "we offer",
            "contact us");

    private static final int LONGEST = 26;

    private final List<String> headings;

    Section(String... headings) {
        this.headings = List.of(headings);
    }

    /**
     * The section that some words open by their end; 岗位职责及任职要求 opens an {@link #OPEN} one.
     *
     * @param from the words begin here, or before
     * @param end index behind them
     */
    static Optional<Section> headedBy(String text, int from, int end) {
        String words =
                text.substring(Math.max(from, end - LONGEST), end).strip().toLowerCase(Locale.ROOT);
        Optional<Section> section =
                Arrays.stream(values())
                        .filter(one -> one.headings.stream().anyMatch(words::endsWith))
                        .findFirst();
        boolean mixed =
                words.contains("职责")
                        && (words.contains("及") || words.contains("和") || words.contains("与"));
        return mixed && section.isPresent() ? Optional.of(OPEN) : section;
    }
}
