package org.lotusmatch.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.search.IndexCase.document;
import static org.lotusmatch.domain.search.IndexCase.titled;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.record.Corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which documents words find, and which come first. */
interface WordsContract extends IndexCase {
    @Test
    default void findsChineseWordsInEveryTextField() {
        write(
                document("v-1").text(IndexField.TITLE, "二保焊工"),
                document("v-2").text(IndexField.CONCEPTS, "焊工"),
                document("v-3").text(IndexField.BODY, "负责带教焊工学徒"),
                document("v-4").text(IndexField.ORGANISATION, "莲城焊工技校"),
                document("v-5").text(IndexField.TITLE, "幼儿教师"));
        assertThat(findWords("焊工")).containsExactlyInAnyOrder("v-1", "v-2", "v-3", "v-4");
    }

    @Test
    default void findsPartsOfLongerWords() {
        write(titled("v-1", "高级养老护理员"), titled("v-2", "湘潭市岳塘区收银员"));
        assertThat(findWords("护理员")).containsExactly("v-1");
        assertThat(findWords("湘潭")).containsExactly("v-2");
        assertThat(findWords("岳塘")).containsExactly("v-2");
    }

    @Test
    default void findsASingleLetter() {
        write(titled("v-1", "电焊工"), titled("v-2", "保洁"));
        assertThat(findWords("焊")).containsExactly("v-1");
    }

    @Test
    default void ranksTitleAboveConceptsAboveBody() {
        write(
                titled("v-1", "车间普工").text(IndexField.BODY, "协助叉车"),
                titled("v-2", "车间普工").text(IndexField.CONCEPTS, "叉车"),
                titled("v-3", "叉车司机").text(IndexField.BODY, "协助车间"));
        assertThat(findWords("叉车")).containsExactly("v-3", "v-2", "v-1");
    }

    @Test
    default void ranksAllWordsAboveSome() {
        write(
                titled("v-1", "会计 会计 会计").text(IndexField.CONCEPTS, "会计"),
                titled("v-2", "出纳"),
                titled("v-3", "文员").text(IndexField.BODY, "协助会计对账，偶尔兼出纳，整理单据并送银行"));
        assertThat(findWords("会计 出纳")).first().isEqualTo("v-3");
        assertThat(findWords("会计 出纳")).containsExactlyInAnyOrder("v-1", "v-2", "v-3");
    }

    @Test
    default void ranksTheWholeWordAboveItsParts() {
        write(titled("v-1", "工程资料员"), titled("v-2", "开发工程师"), titled("v-3", "律师"));
        assertThat(findWords("工程师")).first().isEqualTo("v-2");
    }

    @Test
    default void findsNothingForPunctuation() {
        write(titled("v-1", "焊工"));
        SearchQuery query =
                new SearchQuery(
                        Corpus.VACANCIES,
                        new Question.Words("，。！？ ++ -- ()"),
                        List.of(),
                        Set.of(IndexField.SKILL),
                        Sort.SCORE,
                        0,
                        10);
        assertThat(search(query).hits()).isEmpty();
        assertThat(search(query).total()).isZero();
    }

    @Test
    default void findsNothingInAnEmptyIndex() {
        assertThat(findWords("焊工")).isEmpty();
    }

    @Test
    default void knowsNoQuerySyntax() {
        write(titled("v-1", "焊工"), titled("v-2", "title"));
        assertThat(findWords("title:(焊工 AND \"OR* -\\ [a TO")).contains("v-1", "v-2");
    }

    @Test
    default void acceptsAWholeTextAsWords() {
        write(titled("v-1", "焊工"));
        String text =
                IntStream.range(0, 5_000)
                        .mapToObj(number -> "word" + number)
                        .collect(Collectors.joining(" ", "焊工 ", " 结束"));
        assertThat(findWords(text)).containsExactly("v-1");
    }
}
