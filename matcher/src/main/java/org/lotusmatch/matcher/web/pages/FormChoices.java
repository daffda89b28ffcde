package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.matcher.match.OpenTo;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;

/** What a profile's form offers to choose from, in the reader's language. */
@Component
final class FormChoices {
    private final ConceptTexts concepts;
    private final PageTexts texts;

    FormChoices(ConceptTexts concepts, PageTexts texts) {
        this.concepts = concepts;
        this.texts = texts;
    }

    SeekerPage.Choices choices() {
        List<Field> levels =
                Arrays.stream(EducationLevel.values())
                        .filter(level -> level != EducationLevel.NONE)
                        .map(level -> field(level, "education."))
                        .toList();
        List<Field> types =
                Arrays.stream(EmploymentType.values())
                        .map(type -> field(type, "employment-type."))
                        .toList();
        List<Field> groups =
                OpenTo.CHOICES.stream()
                        .map(name -> new Field(name, texts.phrase("reserved-for." + name)))
                        .toList();
        return new SeekerPage.Choices(levels, types, concepts.districts(), groups);
    }

    private Field field(Enum<?> value, String key) {
        return new Field(value.name(), texts.phrase(key + value.name()));
    }
}
