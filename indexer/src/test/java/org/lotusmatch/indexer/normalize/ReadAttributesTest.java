package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.indexer.normalize.Rows.raw;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.record.Finding;

class ReadAttributesTest {
    private final ReadAttributes attributes = Rows.STEPS.attributes();

    @Test
    void spreadsAListLiteralOverEmptyColumns() {
        Remarks remarks = new Remarks();
        RawRecord spread =
                attributes.spread(
                        raw(
                                RawField.EDUCATION, "本科",
                                RawField.ATTRIBUTES, "['长沙-雨花区', '1年经验', '大专', '招1人']"),
                        remarks);

        assertThat(spread.text(RawField.PLACE)).isEqualTo("长沙-雨花区");
        assertThat(spread.text(RawField.EXPERIENCE)).isEqualTo("1年经验");
        assertThat(spread.text(RawField.EDUCATION)).isEqualTo("本科");
        assertThat(spread.text(RawField.HEADCOUNT)).isEqualTo("招1人");
        assertThat(remarks.list()).isEmpty();
    }

    @Test
    void flagsWhatItDoesNotKnow() {
        Remarks remarks = new Remarks();
        attributes.spread(raw(RawField.ATTRIBUTES, "['有食堂']"), remarks);

        assertThat(remarks.list())
                .containsExactly(Finding.flag("attribute-not-understood", "attributes", "有食堂"));
    }
}
