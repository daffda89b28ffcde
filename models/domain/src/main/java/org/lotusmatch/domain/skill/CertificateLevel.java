package org.lotusmatch.domain.skill;

/**
 * The levels of national vocational skill certificates (职业技能等级, earlier 国家职业资格), lowest first.
 * Source: 职业技能等级制度; the two levels above 高级技师 are honours of employers and left out.
 */
public enum CertificateLevel {
    FIVE(5, "五级", "初级", "初级工"),
    FOUR(4, "四级", "中级", "中级工"),
    THREE(3, "三级", "高级", "高级工"),
    TWO(2, "二级", "技师", "技师"),
    ONE(1, "一级", "高级技师", "高级技师");

    private final int number;
    private final String numeral;
    private final String rank;
    private final String worker;

    CertificateLevel(int number, String numeral, String rank, String worker) {
        this.number = number;
        this.numeral = numeral;
        this.rank = rank;
        this.worker = worker;
    }

    /** 5 (lowest) to 1. */
    public int number() {
        return number;
    }

    /** 五级 to 一级. */
    public String numeral() {
        return numeral;
    }

    /** 初级 to 高级技师: 中级焊工. */
    public String rank() {
        return rank;
    }

    /** 初级工 to 高级技师. */
    public String worker() {
        return worker;
    }

    /** How many levels this one stands above the other; negative if below. */
    public int above(CertificateLevel other) {
        return ordinal() - other.ordinal();
    }
}
