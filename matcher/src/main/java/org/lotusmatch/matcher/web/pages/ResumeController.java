package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.intake.ResumeDraft;
import org.lotusmatch.domain.intake.ResumeReading;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** From a résumé, or from nothing, to a form. Stores nothing. */
@Controller
class ResumeController {
    private final ResumeReading reading;
    private final TypedFromResume filled;
    private final ResumePages pages;
    private final PageTexts texts;

    ResumeController(
            ResumeReading reading, TypedFromResume filled, ResumePages pages, PageTexts texts) {
        this.reading = reading;
        this.filled = filled;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/resume")
    ModelAndView upload(@RequestParam(defaultValue = "") String erased) {
        return pages.upload().addObject("erased", !erased.isEmpty());
    }

    @PostMapping("/resume")
    ModelAndView read(@RequestParam MultipartFile file) {
        if (UploadName.of(file.getOriginalFilename()).isEmpty()) {
            return pages.refusal(HttpStatus.BAD_REQUEST, texts.page("resume.no-file"));
        }
        if (file.getSize() > ResumeReading.LARGEST_BYTES) {
            return pages.tooLarge();
        }
        try (InputStream content = file.getInputStream()) {
            ResumeDraft draft = reading.read(content);
            ResumeForm form =
                    new ResumeForm(filled.typed(draft), ConsentBoxes.NONE, filled.notes(draft));
            return pages.form(form, Map.of());
        } catch (UnreadableFileException e) {
            return pages.refusal(
                    status(e.reason()), texts.phrase("unreadable." + e.reason(), e.arguments()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }

    @GetMapping("/resume/form")
    ModelAndView empty() {
        return pages.form(ResumeForm.EMPTY, Map.of());
    }

    /** In another language, or back from the recommendations. */
    @PostMapping("/resume/form")
    ModelAndView again(@RequestParam MultiValueMap<String, String> form) {
        ResumeForm typed = ResumeForm.of(form);
        return pages.form(
                typed,
                typed.typed().isBlank()
                        ? Map.of()
                        : TypedProfileCheck.sentences(
                                TypedProfileCheck.problems(typed.typed()), texts));
    }

    private static HttpStatus status(String reason) {
        return switch (reason) {
            case "resume-too-large" -> HttpStatus.CONTENT_TOO_LARGE;
            case "resume-format" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case "resume-busy" -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
