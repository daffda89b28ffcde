package org.lotusmatch.indexer.duplicate;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.vacancy.TestVacancies;

/** Fingerprints and texts for tests; all names are invented. */
final class Prints {
    static final Gazetteer GAZETTEER = Gazetteer.load();
    static final TakeFingerprint TAKE = new TakeFingerprint(GAZETTEER, new EmployerKey(GAZETTEER));

    /** A description of some 230 letters. */
    static final String BODY =
            "负责矿用隔爆变频器和移动变电站低压侧的电气原理设计，编制接线工艺、试验大纲和取证文件；跟踪型式试验，处理现场反馈的误动和温升问题。"
                    + "每周与机械组对图一次，每月去矿上两三天，住宿和交通由公司安排。熟悉单片机和继电保护，会看英文手册，用过电气绘图软件，能独立完成一台样机。"
                    + "做过煤安取证或者在矿上干过的优先，愿意带徒弟的另有补贴。面试先笔试半小时，题目是一张真实的原理图，请带好计算器和证书原件，往返车费凭票报销。";

    private Prints() {}

    static Fingerprint of(TestVacancies vacancy) {
        return TAKE.of(vacancy.build());
    }

    /** The text with every so-manieth letter replaced. */
    static String edited(String text, int every) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = every - 1; i < text.length(); i += every) {
            edited.setCharAt(i, '改');
        }
        return edited.toString();
    }
}
