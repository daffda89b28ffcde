package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.Optional;

/** Money asked of the applicant: 押金, 培训费, 培训贷. The Labour Contract Law, article 9, forbids it. */
final class FlagFeeOrDeposit implements GateRule {
    private static final Wording WORDING =
            Wording.of(
                    "(?:缴纳?|交|收取?|支付|扣)(?:纳|取)?[^，。；、]{0,6}(?:押金|保证金|培训费|服装费|工装费|体检费|报名费|中介费|资料费|建档费)"
                        + "|押金(?:\\d|[^，。；、]{0,4}(?:可退|退还))"
                        + "|(?:培训费|服装费|工装费|体检费)[^，。；、]{0,6}(?:返还|退还|自理|先垫)"
                        + "|入职押金|培训贷|先学后付|分期付(?:款)?培训|(?:培训|报名|入职|面试)(?:需|要)?(?:自费|收费|交费|缴费)",
                    "不[^，。；]{0,6}(?:收|交|缴|需|用|扣|得)|无(?:需|须|任何)?[^，。；]{0,4}(?:押金|保证金|费|收)|免(?:费|押|收|交)|拒绝|谨防|严禁|禁止"
                        + "|不存在|没有|(?:客户|顾客|业主|租客|租户|游客|车主|学员|会员|家长|供应商|投标|租赁|房屋|退还?客)");

    @Override
    public Optional<Finding> check(Vacancy vacancy, LocalDate today) {
        return WORDING.find("fee-or-deposit", vacancy);
    }
}
