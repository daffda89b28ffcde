package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.search.IndexCase.titled;

import org.junit.jupiter.api.Test;

/** Names in Latin letters, with digits and signs, amid Chinese. */
interface MixedWordsContract extends IndexCase {
    @Test
    default void tellsJavaFromJavaScript() {
        write(titled("v-1", "Java开发工程师"), titled("v-2", "JavaScript前端"));
        assertThat(findWords("Java")).containsExactly("v-1");
        assertThat(findWords("javascript")).containsExactly("v-2");
    }

    @Test
    default void foldsFullWidthLettersAndCase() {
        write(titled("v-1", "Java开发"), titled("v-2", "Ｃ＋＋开发"));
        assertThat(findWords("Ｊａｖａ")).containsExactly("v-1");
        assertThat(findWords("ＪＡＶＡ")).containsExactly("v-1");
        assertThat(findWords("c++")).containsExactly("v-2");
    }

    @Test
    default void tellsTheLanguagesNamedC() {
        write(
                titled("v-1", "C++工程师"),
                titled("v-2", "C#开发"),
                titled("v-3", "C语言讲师"),
                titled("v-4", "熟悉C/C++/C#"));
        assertThat(findWords("C++")).containsExactlyInAnyOrder("v-1", "v-4");
        assertThat(findWords("c#")).containsExactlyInAnyOrder("v-2", "v-4");
        assertThat(findWords("C")).containsExactlyInAnyOrder("v-3", "v-4");
    }

    @Test
    default void findsNamesWithDots() {
        write(titled("v-1", ".NET开发"), titled("v-2", "Node.js开发"), titled("v-3", "net"));
        assertThat(findWords(".net")).containsExactly("v-1");
        assertThat(findWords("node.js")).containsExactly("v-2");
        assertThat(findWords("node")).containsExactly("v-2");
    }

    @Test
    default void findsLettersWithDigits() {
        write(titled("v-1", "推行5S管理"), titled("v-2", "持C1驾驶证"), titled("v-3", "5年经验"));
        assertThat(findWords("5s")).containsExactly("v-1");
        assertThat(findWords("C1")).containsExactly("v-2");
    }
}
