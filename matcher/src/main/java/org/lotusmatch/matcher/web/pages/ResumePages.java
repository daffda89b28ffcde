package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.ResumeReading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The pages on which a résumé is uploaded and what was read is checked. */
@Component
final class ResumePages {
    private final ResumeReading reading;
    private final TypedProfileDrafts drafts;
    private final ProfileViews views;
    private final FormChoices choices;
    private final PageTexts texts;
    private final DataSize largest;

    ResumePages(
            ResumeReading reading,
            TypedProfileDrafts drafts,
            ProfileViews views,
            FormChoices choices,
            PageTexts texts,
            @Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize largestUpload) {
        this.reading = reading;
        this.drafts = drafts;
        this.views = views;
        this.choices = choices;
        this.texts = texts;
        largest = DataSize.ofBytes(Math.min(largestUpload.toBytes(), ResumeReading.LARGEST_BYTES));
    }

    ModelAndView upload() {
        return upload(null);
    }

    /** The same page, saying why the file was not read. */
    ModelAndView refusal(HttpStatus status, String problem) {
        ModelAndView page = upload(problem);
        page.setStatus(status);
        return page;
    }

    ModelAndView tooLarge() {
        return refusal(HttpStatus.CONTENT_TOO_LARGE, tooLargeText());
    }

    private String tooLargeText() {
        return texts.phrase("unreadable.resume-too-large", megabytes());
    }

    private String megabytes() {
        return String.valueOf(largest.toMegabytes());
    }

    private ModelAndView upload(@Nullable String problem) {
        return new ModelAndView("resume")
                .addObject("problem", problem)
                .addObject("scans", reading.readsScans())
                .addObject("megabytes", megabytes())
                .addObject("tooLarge", tooLargeText())
                .addObject("largestBytes", largest.toBytes());
    }

    /** The form of somebody of whom nothing is stored. */
    ModelAndView form(ResumeForm form, Map<String, String> problems) {
        return form(null, form, problems).addObject("resubmitTo", "/resume/form");
    }

    /**
     * @param key of the stored profile that is changed
     */
    ModelAndView form(@Nullable String key, ResumeForm form, Map<String, String> problems) {
        boolean readable = problems.isEmpty() && !form.typed().isBlank();
        Understood understood = readable ? views.understood(drafts.draft(form.typed())) : null;
        List<String> leftOut =
                form.notes().leftOut().stream()
                        .map(kind -> texts.phrase("left-out." + kind.name()))
                        .toList();
        ModelAndView page =
                new ModelAndView(
                        "resume-form",
                        "page",
                        new ResumePage(
                                key,
                                form.typed(),
                                form.notes(),
                                leftOut,
                                understood,
                                form.consents(),
                                problems,
                                choices.choices()));
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
