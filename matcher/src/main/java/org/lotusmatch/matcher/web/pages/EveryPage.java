package org.lotusmatch.matcher.web.pages;

import jakarta.servlet.http.HttpServletRequest;

import org.lotusmatch.domain.search.IndexProgress;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every page knows: its own address in both languages, and how far the indexes are. */
@ControllerAdvice(basePackageClasses = EveryPage.class)
class EveryPage {
    private final IndexProgress progress;

    EveryPage(IndexProgress progress) {
        this.progress = progress;
    }

    /**
     * @param zh this page in Chinese
     * @param en this page in English
     */
    record Languages(String zh, String en) {}

    @ModelAttribute("languages")
    Languages languages(HttpServletRequest request) {
        return new Languages(in("zh", request), in("en", request));
    }

    /** Asked by pages that found nothing: perhaps it is still on its way. */
    @ModelAttribute("index")
    IndexProgress index() {
        return progress;
    }

    private static String in(String language, HttpServletRequest request) {
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromRequest(request);
        address.scheme(null).host(null).port(null);
        return address.replaceQueryParam("lang", language).build().toUriString();
    }
}
