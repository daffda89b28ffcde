package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.List;

class NearestInMeaningTest {
    private static final String WORDS = "看牙的";

    /** Knows that two titles mean the same, and nothing else. */
    private static final TextEncoder ENCODER =
            new TextEncoder() {
                @Override
                public String id() {
                    return "teeth";
                }

                @Override
                public int dimension() {
                    return 2;
                }

                @Override
                public Embedding encodeQuery(String text) {
                    return encode(text);
                }

                @Override
                public List<Embedding> encodeDocuments(List<String> texts) {
                    return texts.stream().map(this::encode).toList();
                }

                private Embedding encode(String text) {
                    boolean dentist = text.equals(WORDS) || text.equals("牙医");
                    return Embedding.normalised(
                            dentist ? new float[] {1, 0} : new float[] {0.5f, 1});
                }

                @Override
                public void close() {}
            };

    private final LinkOccupation lexical = Rows.STEPS.occupations();
    private final LinkOccupation link = lexical.comparingMeanings(ENCODER);

    @Test
    void understandsEverydayWordsOnlyWithAnEncoder() {
        OccupationLink found = link.find(WORDS).orElseThrow();

        assertThat(lexical.find(WORDS)).isEmpty();
        assertThat(Rows.TAXONOMY.occupations().name(found.id())).isEqualTo("口腔科医师");
        assertThat(found.matched()).isEqualTo("牙医");
        assertThat(found.confidence()).isBetween(0.55, 0.65);
    }

    @Test
    void offersWhatIsNotNearEnoughAsAnAlternative() {
        JobTitle title = link.read("看牙");

        assertThat(title.occupation()).isNotNull();
        assertThat(link.read("画牙").alternatives()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void leavesWhatTheWordsSay() {
        assertThat(link.read("牙医助理")).isEqualTo(lexical.read("牙医助理"));
    }

    @Test
    void findsNothingWhereNoTitleSharesALetter() {
        assertThat(link.find("???")).isEmpty();
    }
}
