package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotusmatch.indexer.normalize.Rows.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Finding;

class LocateWorkplaceTest {
    private final LocateWorkplace locate = new LocateWorkplace(Rows.GAZETTEER);

    @ParameterizedTest
    @CsvSource({
        "湘潭, 430300",
        "湘潭市, 430300",
        "湖南湘潭, 430300",
        "湘潭县, 430321",
        "湘阴, 430624",
        "湘潭市岳塘区芙蓉大道某园, 430304",
        "湘潭市雨湖区中山路8号, 430302",
        "湘潭市雨湖区雨湖路街道青禾巷18号, 430302001",
        "湘潭市岳塘区书院路安栎花园, 430304",
        "雨湖区, 430302",
        "雨湖, 430302",
        "湘潭雨湖, 430302",
        "湘潭经开区（九华）奔驰路, 430302",
        "九华, 430302",
        "板塘, 430304",
        "湘潭高新区, 430304",
        "湘潭市高新区, 430304",
        "高新区, 430304",
        "易俗河镇, 430321100",
        "湘潭县易俗河镇天易大道, 430321100",
        "湘乡市经开区红仑大道, 430381",
        "长沙-雨花区, 430111",
        "长沙市岳麓区尖山路, 430104",
        "株洲市天元区, 430211",
        "苏州-工业园区, 320500",
        "昆山, 320583",
        "恩施, 422800",
        "湘西, 433100",
        "南京-鼓楼区, 320106",
        "鼓楼区南京, 320106",
        "徐州市鼓楼区, 320302",
        "湘乡, 430381",
        "长沙县, 430121",
        "长沙市, 430100",
        "株洲县, 430212",
        "长沙市望城县, 430112",
        "湘潭市书院路12号, 430304",
        "湘潭建设中路88号, 430304",
        "湘潭市韶山西路, 430302",
        "九华奔驰路, 430302",
        "长沙市书院路, 430100",
        "杭州江干区, 330102",
        "济南高新区, 370102",
        "吉林, 220000",
        "吉林省吉林市, 220200",
        "上海浦东新区, 310115"
    })
    void readsTheNarrowestDivisionTheWordsName(String words, String code) {
        assertThat(locate.find(words)).contains(new DivisionCode(code));
    }

    @ParameterizedTest
    @CsvSource({"湘潭市雨湖区、岳塘区各门店, 430300", "湘潭市城区及易俗河各小区, 430300", "湘潭市区及长沙、株洲片区, 430000"})
    void takesThePlaceAroundSeveralListedOnes(String words, String code) {
        assertThat(locate.find(words)).contains(new DivisionCode(code));
    }

    @ParameterizedTest
    @CsvSource({"鼓楼区", "市中区", "朝阳区", "中山路12号", "解放路12号", "长沙银行旁", "软件园"})
    void leavesAmbiguousNamesUnknown(String words) {
        assertThat(locate.find(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "上海, 浦东新区, 310115",
        "北京, 朝阳区, 110105",
        "长春, 朝阳区, 220104",
        "广州, 增城, 440118",
        "成都, 高新区, 510107",
        "深圳, 龙华新区, 440309",
        "西安, 高新技术产业开发区, 610113"
    })
    void readsADistrictWithinItsCity(String city, String district, String code) {
        Row row = row(RawField.CITY, city, RawField.DISTRICT, district);

        assertThat(locate.locate(row).division()).isEqualTo(new DivisionCode(code));
        assertThat(row.remarks().list()).isEmpty();
    }

    @Test
    void completesADistrictWhoseFrontWasCutOff() {
        Row row = row(RawField.CITY, "上海", RawField.DISTRICT, "东新区");

        assertThat(locate.locate(row).division()).isEqualTo(new DivisionCode("310115"));
        assertThat(row.remarks().list())
                .containsExactly(Finding.flag("place-repaired", "district", "东新区"));
    }

    @Test
    void keepsTheCityWhereTheDistrictIsUnknown() {
        Row row = row(RawField.CITY, "广州", RawField.DISTRICT, "雨湖区");

        assertThat(locate.locate(row).division()).isEqualTo(new DivisionCode("440100"));
        assertThat(row.remarks().list())
                .containsExactly(Finding.flag("place-not-understood", "district", "雨湖区"));
    }

    @Test
    void takesTheCentreOfTheAreaOrDivision() {
        WorkLocation area = locate.locate(row(RawField.PLACE, "湘潭经开区（九华）"));
        WorkLocation district = locate.locate(row(RawField.PLACE, "湘潭市雨湖区"));

        assertThat(area.point()).isEqualTo(new GeoPoint(27.905, 112.905));
        assertThat(area.exactPoint()).isFalse();
        assertThat(district.point()).isEqualTo(new GeoPoint(27.860, 112.902));
    }

    @Test
    void prefersGivenCoordinates() {
        WorkLocation location =
                locate.locate(
                        row(
                                RawField.PLACE, "湘潭市雨湖区",
                                RawField.LATITUDE, "27.8812",
                                RawField.LONGITUDE, "112.8724"));

        assertThat(location)
                .isEqualTo(
                        new WorkLocation(
                                "湘潭市雨湖区",
                                new DivisionCode("430302"),
                                new GeoPoint(27.8812, 112.8724),
                                true));
    }

    @Test
    void putsSwappedCoordinatesRight() {
        Row row = row(RawField.LATITUDE, "112.8724", RawField.LONGITUDE, "27.8812");

        assertThat(locate.locate(row).point()).isEqualTo(new GeoPoint(27.8812, 112.8724));
        assertThat(row.remarks().list())
                .extracting(Finding::rule)
                .containsExactly("coordinates-swapped-repaired");
    }

    @Test
    void refusesCoordinatesOutsideChina() {
        assertThatThrownBy(
                        () -> locate.locate(row(RawField.LATITUDE, "0", RawField.LONGITUDE, "0")))
                .isInstanceOf(RejectedRecordException.class)
                .hasMessageContaining("bad-coordinates");
    }

    @Test
    void saysWhereNoPlaceIsFixed() {
        Row row = row(RawField.PLACE, "异地招聘");

        assertThat(locate.locate(row)).isEqualTo(new WorkLocation("异地招聘", null, null, false));
        assertThat(row.remarks().list()).containsExactly(Finding.flag("no-place", "place", "异地招聘"));
    }
}
