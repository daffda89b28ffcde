package org.lotusmatch.indexer.gate;

/**
 * Fragments of patterns that several rules share; all of them match folded words. The letters that
 * a fragment may begin with are looked at first, which spares most of the trying.
 */
final class Conditions {
    /** Where an enumerated condition may begin: behind a mark, a bracket or 1、. */
    static final String START = "(?<=^|[,;。!?:(\\[【「、/\\n]|\\d[、.)])";

    /** Where it may end. */
    static final String END = "(?=$|[,;。!?)\\]】」、/\\n]|\\d[、.)])";

    /** What makes of a word a preference. */
    static final String PREFERRED =
            "(?:优先(?:考虑|录用|录取|聘用)?(?!安排|提供|分配|入住|享|申请|入场|接待|服务|通行|购|上车|原则|权)"
                    + "|为佳|尤佳|更佳|佳|为宜|最好|更好|最佳|为好|(?:有)?加分)";

    /** What makes of a word an exclusion. */
    static final String UNWANTED =
            "(?:勿扰|勿投|勿来|勿进|勿加|免谈|请?勿(?:扰|投递?|进|来|加|应聘|打扰)|请绕(?:道|行|开)|绕道|慎投|慎入|谢绝|除外"
                    + "|(?:一律|暂时?|概|均)?不(?:招|要|收|考虑|予考虑|予录用|予聘用|录用?|接受|聘|看|用投|必投|合适)"
                    + "|不在…{0,6}(?:录用|招聘|招录|考虑)(?:之列|范围)|(?:就)?别(?:来|投|加)|的?不要来?)";

    /** What asks for the word that follows. */
    static final String ONLY =
            "(?=[暂目现只仅优限])(?:(?:暂|目前|现)?(?:只|仅|优先)(?:限|招收?|招聘|要|收|聘用?|需要?|考虑|录用|录取|接受|面向|用|找)?(?:于|为)?"
                + "|限(?:定|制|招|收|于|为)?)";

    /** What shuts out the word that follows. */
    static final String NOT = "(?=[谢拒暂一概不])(?:谢绝|拒绝|(?:暂|一律|概)?不(?:招收?|招聘|要|收|考虑|接受|聘用?|录用?|予录用))";

    private Conditions() {}
}
