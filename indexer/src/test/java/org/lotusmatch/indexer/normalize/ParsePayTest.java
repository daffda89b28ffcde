package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;

import java.util.List;

class ParsePayTest {
    private final ParsePay parsePay = new ParsePay();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3-5K·13薪                        | MONTH | 3000   | 5000   | 13 | per-month",
                "15-30K                           | MONTH | 15000  | 30000  | 12 | per-month",
                "8k-12k                           | MONTH | 8000   | 12000  | 12 | per-month",
                "15k*14                           | MONTH | 15000  | 15000  | 14 | per-month",
                "1-1.5万/月                       | MONTH | 10000  | 15000  | 12 |",
                "0.8-1.2万/月·13薪                | MONTH | 8000   | 12000  | 13 |",
                "6-8千/月                         | MONTH | 6000   | 8000   | 12 |",
                "8000-1.2万/月                    | MONTH | 8000   | 12000  | 12 |",
                "4500-6500元/月                   | MONTH | 4500   | 6500   | 12 |",
                "5,000-7,000元/月                 | MONTH | 5000   | 7000   | 12 |",
                "５０００－７０００元／月         | MONTH | 5000   | 7000   | 12 |",
                "5000至7000元每月                 | MONTH | 5000   | 7000   | 12 |",
                "月薪5000～7000元                 | MONTH | 5000   | 7000   | 12 |",
                "15000-20000                      | MONTH | 15000  | 20000  | 12 | per-month",
                "1.5-2.5万                        | MONTH | 15000  | 25000  | 12 | per-month",
                "4500                             | MONTH | 4500   | 4500   | 12 | per-month",
                "1700元/月+社保补贴               | MONTH | 1700   | 1700   | 12 |",
                "综合5500-7000元/月（底薪2400+加班+绩效） | MONTH | 5500 | 7000 | 12 |",
                "底薪4500+出差补贴，月均8000-11000元 | MONTH | 8000 | 11000 | 12 |",
                "20-40万/年                       | YEAR  | 200000 | 400000 | 12 |",
                "年薪10-15万                      | YEAR  | 100000 | 150000 | 12 |",
                "13-24万                          | YEAR  | 130000 | 240000 | 12 | per-year",
                "24-42万 10天内反馈               | YEAR  | 240000 | 420000 | 12 | per-year",
                "8-18万 72小时反馈                | YEAR  | 80000  | 180000 | 12 | per-year",
                "30万以上/年                      | YEAR  | 300000 | 300000 | 12 | lower-end-only",
                "150元/天                         | DAY   | 150    | 150    | 12 |",
                "120-150/天                       | DAY   | 120    | 150    | 12 |",
                "280元/天，包住宿和往返车票       | DAY   | 280    | 280    | 12 |",
                "18.5元/小时                      | HOUR  | 18.5   | 18.5   | 12 |",
                "8000以上                         | MONTH | 8000   | 8000   | 12 | per-month"
                        + " lower-end-only",
                "8000+                            | MONTH | 8000   | 8000   | 12 | per-month"
                        + " lower-end-only",
                "1.5万以下/月                     | MONTH | 15000  | 15000  | 12 | upper-end-only",
                "底薪3000+提成，包吃住            | MONTH | 3000   | 3000   | 12 | base-pay-only",
                "5-7千/月+提成                    | MONTH | 5000   | 7000   | 12 | base-pay-only",
                "计件，月均5000-8000元            | PIECE | 5000   | 8000   | 12 |",
                "每单4-7元，月均5000-9000元       | PIECE | 5000   | 9000   | 12 |",
                "计件 6500-9500                   | PIECE | 6500   | 9500   | 12 |",
                "计件保底4500                     | PIECE | 4500   | 4500   | 12 |",
                "面议，不低于6000                 | MONTH | 6000   | 6000   | 12 | per-month"
                        + " lower-end-only",
                "底薪3800，最高可达1.2万          | MONTH | 3800   | 12000  | 12 | base-to-most",
                "第一年9万，第二年12万起          | YEAR  | 90000  | 90000  | 12 |",
                "入职奖2000元，月薪5000-6000      | MONTH | 5000   | 6000   | 12 |",
                "17元/小时，满2个月返800元        | HOUR  | 17     | 17     | 12 |",
                "2300元/半月                      | MONTH | 4600   | 4600   | 12 |",
                "月薪六千至九千元                 | MONTH | 6000   | 9000   | 12 |",
                "七千到一万                       | MONTH | 7000   | 10000  | 12 | per-month",
                "一万五/月                        | MONTH | 15000  | 15000  | 12 |",
                "月薪过万                         | MONTH | 10000  | 10000  | 12 | lower-end-only",
            })
    void readsAmountsInYuanPerPeriod(
            String words, PayPeriod period, double low, double high, int months, String assumed) {
        PayRange pay = parsePay.parse(words).value();

        assertThat(pay)
                .isEqualTo(
                        new PayRange(
                                period,
                                low,
                                high,
                                months,
                                words,
                                assumed == null ? List.of() : List.of(assumed.split(" "))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "面议                     | NEGOTIABLE",
                "面议 72小时反馈          | NEGOTIABLE",
                "薪资面谈                 | NEGOTIABLE",
                "待遇优厚                 | NEGOTIABLE",
                "按公司薪酬制度执行       | NEGOTIABLE",
                "高底薪+高提成            | NEGOTIABLE",
                "计件                     | PIECE",
                "每单4-7元                | PIECE",
                "200-300元/课时           | PIECE",
                "6800-11000元/单（26天）  | PIECE",
                "每亩1.5-2元，农忙日均300-500元 | PIECE",
            })
    void keepsWhatCannotBeComparedAsWords(String words, PayPeriod period) {
        assertThat(parsePay.parse(words)).isEqualTo(Reading.of(PayRange.unknown(period, words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2-5万 72小时反馈",
                "4-6万",
                "8-12",
                "8-12元/月",
                "5-8000元/月",
                "8000-6000元/月",
                "0元",
                "试用期4000，之后5000-7000",
                "好商量",
                "13薪"
            })
    void neverGuessesWhatIsUnclear(String words) {
        assertThat(parsePay.parse(words).understood()).isFalse();
    }
}
