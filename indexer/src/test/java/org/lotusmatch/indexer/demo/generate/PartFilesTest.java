package org.lotusmatch.indexer.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lotusmatch.domain.occupation.Occupation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartFilesTest {
    private final Materials materials = GeneratedFiles.materials();

    @Test
    void everyOccupationWithSkillsIsWantedBySomebodyAndHasAFamily() {
        Set<Occupation> wanted =
                new HashSet<>(materials.industries().common().occupations().values());
        materials
                .industries()
                .all()
                .forEach(industry -> wanted.addAll(industry.occupations().values()));

        List<Occupation> withSkills =
                GeneratedFiles.TAXONOMY.occupations().all().stream()
                        .filter(occupation -> !occupation.skills().isEmpty())
                        .toList();

        assertThat(wanted).containsAll(withSkills);
        assertThatCode(() -> withSkills.forEach(materials.families()::of))
                .doesNotThrowAnyException();
    }

    @Test
    void firmsOfAMillionVacanciesHaveDifferentNames() {
        Brands brands = new Brands();
        Set<String> names = new HashSet<>();
        for (int number = 0; number <= Generator.MOST / 2; number++) {
            names.add(brands.name(7, number));
        }

        assertThat(names).hasSize(Generator.MOST / 2 + 1);
    }
}
