package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.ImportDesk;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.review.ReviewDesk;
import org.lotusmatch.domain.review.ReviewScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;

/** The page of imports: the upload form, what went wrong with it, the latest imports. */
@Component
final class ImportPages {
    private static final int LATEST = 20;

    private final ImportDesk desk;
    private final ReviewDesk reviews;
    private final ImportViews views;
    private final PageTexts texts;
    private final DataSize largest;

    ImportPages(
            ImportDesk desk,
            ReviewDesk reviews,
            ImportViews views,
            PageTexts texts,
            @Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize largest) {
        this.desk = desk;
        this.reviews = reviews;
        this.views = views;
        this.texts = texts;
        this.largest = largest;
    }

    ModelAndView page() {
        return page(null);
    }

    /** The same page, saying why the upload was not taken. */
    ModelAndView refusal(HttpStatus status, String problem) {
        ModelAndView page = page(problem);
        page.setStatus(status);
        return page;
    }

    String tooLarge() {
        return texts.phrase("problem.too-large", megabytes());
    }

    /** Of the largest upload. */
    String megabytes() {
        return String.valueOf(largest.toMegabytes());
    }

    private ModelAndView page(@Nullable String problem) {
        List<Field> corpora =
                Arrays.stream(Corpus.values())
                        .map(c -> new Field(c.path(), texts.phrase("corpus." + c.path())))
                        .toList();
        List<ImportView> latest =
                desk.recentImports(LATEST).stream()
                        .map(report -> views.view(report, List.of()))
                        .toList();
        return new ModelAndView("imports")
                .addObject("corpora", corpora)
                .addObject("latest", latest)
                .addObject("waiting", reviews.count(ReviewScope.WAITING))
                .addObject("undecided", reviews.count(ReviewScope.UNDECIDED))
                .addObject("problem", problem)
                .addObject("tooLarge", tooLarge())
                .addObject("largestBytes", largest.toBytes());
    }
}
