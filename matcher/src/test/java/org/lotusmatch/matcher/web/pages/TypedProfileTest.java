package org.lotusmatch.matcher.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.List;

class TypedProfileTest {
    private final MultiValueMap<String, String> form = new LinkedMultiValueMap<>();

    @Test
    void whatWasTypedIsAskedAgainUnchanged() {
        form.add("occupations", " 数控车工、质检员 ");
        form.addAll("workTitle", List.of("数控车工", "", "质检员"));
        form.addAll("workYears", List.of("3", "", "0.5"));
        form.addAll("types", List.of("FULL_TIME", "PART_TIME"));
        TypedProfile typed = TypedProfile.of(form);
        MultiValueMap<String, String> again = new LinkedMultiValueMap<>();
        typed.fields().forEach(field -> again.add(field.name(), field.value()));
        assertThat(TypedProfile.of(again)).isEqualTo(typed);
        assertThat(TypedProfileCheck.problems(typed)).isEmpty();
    }

    @Test
    void anEmptyFormSaysWhatWouldHelp() {
        assertThat(problems()).containsExactly("occupations problem.nothing-typed");
    }

    @Test
    void yearsAreNumbersUpToSeventy() {
        form.addAll("workTitle", List.of("车工", "车工", "车工"));
        form.addAll("workYears", List.of("三", "71", "1.5"));
        assertThat(problems())
                .containsExactly("workYears0 problem.no-number", "workYears1 problem.no-number");
    }

    @Test
    void moreExperienceThanTheRowsOfAnEmptyFormIsKept() {
        form.addAll("workTitle", List.of("车工", "铣工", "钳工", "质检员"));
        form.addAll("workYears", List.of("1", "2", "3", "4"));
        assertThat(TypedProfile.of(form).work())
                .last()
                .isEqualTo(new TypedProfile.Work("质检员", "4"));
    }

    @Test
    void aYearOfGraduationIsACalendarYear() {
        form.add("graduationYear", "1939");
        assertThat(problems()).containsExactly("graduationYear problem.no-year");
        form.set("graduationYear", "2026");
        assertThat(problems()).isEmpty();
    }

    @Test
    void valuesThatTheFormDoesNotOfferAreRefused() {
        form.add("education", "WIZARD");
        form.add("types", "PIRACY");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "types problem.no-choice", "education problem.no-choice");
    }

    @Test
    void endlessTextIsRefused() {
        form.add("skills", "长".repeat(1001));
        form.add("about", "长".repeat(5001));
        assertThat(problems())
                .containsExactlyInAnyOrder("about problem.too-long", "skills problem.too-long");
    }

    private List<String> problems() {
        return TypedProfileCheck.problems(TypedProfile.of(form)).stream()
                .map(problem -> problem.input() + " " + problem.key())
                .toList();
    }
}
