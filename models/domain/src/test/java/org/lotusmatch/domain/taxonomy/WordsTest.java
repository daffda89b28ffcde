package org.lotusmatch.domain.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Ｊａｖａ 开发,java开发",
        "'C＋＋　工程师\u00a0（急聘）\ufeff',c++工程师(急聘)",
        "①号 ㈱ Ⅳ级 …,1号(株)iv级...",
        "' \t\r\n',''"
    })
    void foldsWidthCaseAndSpace(String words, String folded) {
        assertThat(Words.fold(words)).isEqualTo(folded);
    }

    @Test
    void theShortWayAndTheLongOneAgree() {
        Random random = new Random(7);
        String letters = "aZ09 \t\n\u000b\u001c，。、（）：；！？Ａｚ９＋～“”《》【】湘潭龥鿿急\u00a0\u3000…①é\u0301　￥";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                words.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(Words.fold(words.toString())).isEqualTo(Words.foldAny(words.toString()));
        }
    }
}
