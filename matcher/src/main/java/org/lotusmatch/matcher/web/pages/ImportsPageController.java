package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.intake.ImportDesk;
import org.lotusmatch.domain.intake.ImportReport;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.domain.record.Corpus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Files in: upload, progress, what was not taken and why. */
@Controller
class ImportsPageController {
    private static final Logger log = LoggerFactory.getLogger(ImportsPageController.class);

    private static final int REJECTS_SHOWN = 100;
    private static final int LONGEST = 100;

    private final ImportDesk desk;
    private final ImportViews views;
    private final ImportPages pages;
    private final PageTexts texts;

    ImportsPageController(ImportDesk desk, ImportViews views, ImportPages pages, PageTexts texts) {
        this.desk = desk;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/imports")
    ModelAndView imports() {
        return pages.page();
    }

    @GetMapping("/imports/{id}")
    ModelAndView progress(@PathVariable String id) {
        ImportReport report =
                desk.findImport(id)
                        .orElseThrow(
                                () ->
                                        new PageProblemException(
                                                HttpStatus.NOT_FOUND, "unknown-import", id));
        return new ModelAndView(
                "import", "job", views.view(report, desk.rejects(id, 0, REJECTS_SHOWN)));
    }

    @PostMapping("/imports")
    ModelAndView upload(
            @RequestParam String corpus,
            @RequestParam(defaultValue = "") String source,
            @RequestParam MultipartFile file) {
        String name = UploadName.of(file.getOriginalFilename());
        Optional<Corpus> kind = findCorpus(corpus);
        if (name.isEmpty() || kind.isEmpty()) {
            String why = name.isEmpty() ? "import.no-file" : "error.invalid.text";
            return pages.refusal(HttpStatus.BAD_REQUEST, texts.page(why));
        }
        try (InputStream content = file.getInputStream()) {
            String feed = source.strip().substring(0, Math.min(LONGEST, source.strip().length()));
            ImportReport report = desk.open(kind.get(), name, feed, content);
            return new ModelAndView("redirect:/imports/{id}", "id", report.id());
        } catch (UnreadableFileException e) {
            String why = texts.phrase("unreadable." + e.reason(), e.arguments());
            return pages.refusal(HttpStatus.BAD_REQUEST, why);
        } catch (IOException e) {
            log.error("cannot keep an upload", e);
            return pages.refusal(HttpStatus.INTERNAL_SERVER_ERROR, texts.page("import.not-kept"));
        }
    }

    private static Optional<Corpus> findCorpus(String path) {
        return Arrays.stream(Corpus.values()).filter(c -> c.path().equals(path)).findFirst();
    }
}
