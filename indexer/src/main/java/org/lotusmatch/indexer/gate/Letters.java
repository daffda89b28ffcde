package org.lotusmatch.indexer.gate;

import java.text.Normalizer;

/**
 * The form in which letters are compared: half-width, lower case, simplified; white space is
 * dropped, line breaks are kept. One letter stays one letter.
 */
final class Letters {
    /** What becomes of a letter that is dropped. */
    static final char NONE = 0;

    private static final int ASCII = 0x80;
    private static final int FIRST_IDEOGRAPH = 0x4e00;
    private static final int LAST_IDEOGRAPH = 0x9fff;

    /** Traditional forms that vacancies have, each followed by the simplified one. */
    private static final String TRADITIONAL =
            "歲岁齡龄優优險险費费擔担貸贷訓训繳缴納纳戶户婦妇產产銀银賬账帳账號号轉转帶带錢钱賭赌網网遊游戲戏聯联繫系掃扫碼码進进羣群詳详諮咨詢询裝装證证壓压無无須须應应滿满間间過过內内歡欢請请僅仅單单離离結结機机據据獎奖週周個个員员務务業业導导購购點点擊击發发兩两萬万億亿東东國国區区鄉乡縣县鎮镇門门開开關关學学歷历體体檢检級级術术維维醫医療疗護护騙骗詐诈傳传銷销實实習习約约幾几見见話话電电從从來来時时資资報报錄录試试談谈緬缅雙双當当報报籤签徵征選选這这還还為为後后會会與与嚴严謹谨絕绝擾扰職职勞劳動动親亲兒儿華华廣广陽阳陰阴贏赢幣币兌兑彈弹償偿墊垫達达線线組组織织領领薦荐輕轻鬆松鐘钟頭头別别買买賣卖給给讓让隨随";

    /** Signs that stand for a letter: the heavy plus in front of 微信. */
    private static final String SIGNS = "➕+〇零";

    /** Signs that begin the next item of a list. */
    private static final String BULLETS = "①②③④⑤⑥⑦⑧⑨⑩●■★◆▪•※►▶✔√☆◇□|";

    private static final char[] FORMS = forms();

    private Letters() {}

    /** The form of a UTF-16 unit, or {@link #NONE}. */
    static char form(char letter) {
        return FORMS[letter];
    }

    private static char[] forms() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (int letter = 0; letter < forms.length; letter++) {
            forms[letter] = formOf((char) letter);
        }
        replace(forms, TRADITIONAL);
        replace(forms, SIGNS);
        BULLETS.chars().forEach(bullet -> forms[bullet] = ';');
        forms['\n'] = '\n';
        forms['\r'] = '\n';
        return forms;
    }

    private static void replace(char[] forms, String pairs) {
        for (int i = 0; i < pairs.length(); i += 2) {
            forms[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }

    private static char formOf(char letter) {
        if (isBlank(letter)) {
            return NONE;
        }
        boolean plain =
                Character.isSurrogate(letter)
                        || (letter >= FIRST_IDEOGRAPH && letter <= LAST_IDEOGRAPH);
        if (plain) {
            return letter;
        }
        char half = letter < ASCII ? letter : compatible(letter);
        return Character.toLowerCase(half);
    }

    /** Letters whose compatible form is longer stay as they are. */
    private static char compatible(char letter) {
        String form = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC);
        return form.length() == 1 ? form.charAt(0) : letter;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT
                || (Character.isISOControl(letter));
    }
}
