package org.lotusmatch.indexer.demo.generate;

/** How far from Xiangtan. */
enum Zone {
    /** Its five districts. */
    HOME(1),
    /** 长沙 and 株洲, where pay is somewhat higher. */
    NEAR(1.12),
    /** Cities that people leave for, mostly on the coast. */
    FAR(1.3);

    private final double pay;

    Zone(double pay) {
        this.pay = pay;
    }

    /** Factor on the pay of Xiangtan. */
    double pay() {
        return pay;
    }
}
