package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.skill.CertificateLevel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How people write a skill certificate with its level. 高级电工 alone is as often a job title, so the
 * words that begin with a level end in 证, unless the job's name is long.
 */
final class GradeWords {
    /** 中级消防设施操作员 names the certificate; shorter ones could be anybody's title. */
    private static final int LONG_NAME = 5;

    private GradeWords() {}

    /** Words for one of a job's names, each once. */
    static Set<String> ofJob(String job, CertificateLevel level) {
        String number = level.number() + "级";
        Set<String> words =
                new LinkedHashSet<>(
                        List.of(
                                job + level.numeral(),
                                job + number,
                                job + "(" + level.numeral() + ")",
                                job + "(" + level.rank() + ")",
                                job + "(" + level.worker() + ")",
                                job + level.rank() + "证",
                                job + level.worker() + "证",
                                level.numeral() + job + "证"));
        if (level.rank().endsWith("级")) {
            words.add(level.rank() + job + "证");
            if (job.length() >= LONG_NAME) {
                words.add(level.rank() + job);
            }
        }
        return words;
    }

    /** Words for the certificate of a job without a level. */
    static List<String> withoutLevel(String job) {
        return List.of(
                job + "证", job + "职业技能等级证", job + "职业资格证", job + "资格证", job + "等级证", job + "技能证");
    }
}
