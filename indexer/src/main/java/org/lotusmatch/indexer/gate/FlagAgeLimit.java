package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.Optional;

/** A limit of age beyond the legal least of 16 or 18: 35岁以下, 年龄18-45周岁. */
final class FlagAgeLimit implements GateRule {
    private static final Wording WORDING =
            Wording.of(
                    "\\d{2}\\s*(?:周?岁)?\\s*[-—~～至到]\\s*\\d{2}\\s*(?:周?岁)"
                            + "|(?:[2-9]\\d)\\s*周?岁\\s*(?:及|或)?(?:以下|以内|内|为宜|左右|之间|优先|以上)"
                            + "|(?:不超过|低于|小于|[≤<])\\s*[2-9]\\d\\s*周?岁"
                            + "|年龄(?:要求)?[:：]?\\s*[2-9]\\d\\s*[-—~～至到]\\s*[2-9]\\d"
                            + "|(?:[789]0|0[05])后(?:优先|为佳)|[限招](?:[789]0|0[05])后",
                    "年龄不限|不限年龄|(?:幼儿|儿童|孩子|宝宝|学生|小孩|学员|老人|客户|[0-9]岁的?(?:幼儿|儿童))");

    @Override
    public Optional<Finding> check(Vacancy vacancy, LocalDate today) {
        return WORDING.find("age-limit", vacancy);
    }
}
