package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotusmatch.indexer.normalize.Rows.row;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.record.Origin;

class IdentifyRecordTest {
    @Test
    void takesTheRowsOwnIdentity() {
        assertThat(
                        IdentifyRecord.identify(
                                row(
                                        RawField.SOURCE, "湘潭市公共就业服务",
                                        RawField.SOURCE_ID, "XT-1",
                                        RawField.URL, "https://example.org/1"),
                                "file"))
                .isEqualTo(new Origin("湘潭市公共就业服务", "XT-1", "https://example.org/1"));
    }

    @Test
    void theSameValuesAreTheSameRecord() {
        Origin one = IdentifyRecord.identify(row(RawField.TITLE, "焊工"), "file");
        Origin same = IdentifyRecord.identify(row(RawField.TITLE, "焊工"), "file");
        Origin other = IdentifyRecord.identify(row(RawField.TITLE, "电工"), "file");

        assertThat(one).isEqualTo(same).isNotEqualTo(other);
        assertThat(one.sourceId()).startsWith("row-");
    }

    @Test
    void leavesOutAddressesThatAreNoWebPage() {
        Row row = row(RawField.SOURCE_ID, "1", RawField.URL, "javascript:alert(1)");

        assertThat(IdentifyRecord.identify(row, "file").url()).isNull();
        assertThat(row.remarks().list()).hasSize(1);
    }

    @Test
    void refusesOverlongIds() {
        assertThatThrownBy(
                        () ->
                                IdentifyRecord.identify(
                                        row(RawField.SOURCE_ID, "x".repeat(201)), "file"))
                .isInstanceOf(RejectedRecordException.class)
                .hasMessageContaining("id-too-long");
    }
}
