package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.intake.ProfileDesk;
import org.lotusmatch.domain.intake.RefusedProfileException;
import org.lotusmatch.domain.profile.TalentProfile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.Map;
import java.util.TreeMap;

/**
 * A person's own stored profile: confirmed here, then reached by its private address alone. The
 * page of that address has no form; its forms have addresses of their own, since they need an
 * Origin.
 */
@Controller
class OwnProfileController {
    private static final String MINE = "/resume/mine";
    private static final String ONE = MINE + "/{key:[0-9a-f]{32}}";

    private final ProfileDesk desk;
    private final TypedProfileDrafts drafts;
    private final TypedFromProfile filled;
    private final ProfileViews views;
    private final ResumePages pages;
    private final PageTexts texts;

    OwnProfileController(
            ProfileDesk desk,
            TypedProfileDrafts drafts,
            TypedFromProfile filled,
            ProfileViews views,
            ResumePages pages,
            PageTexts texts) {
        this.desk = desk;
        this.drafts = drafts;
        this.filled = filled;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping(MINE)
    ModelAndView keep(@RequestParam MultiValueMap<String, String> sent) {
        ResumeForm form = ResumeForm.of(sent);
        Map<String, String> problems = problems(form);
        if (form.consents().none()) {
            // stored for no purpose, it would be stored in vain
            problems.put("consents", texts.page("resume.no-consent"));
        }
        if (!problems.isEmpty()) {
            return pages.form(form, problems);
        }
        try {
            ProfileDesk.Kept kept = desk.keep(drafts.confirmed(form.typed(), form.consents()));
            return toOwn(kept.key());
        } catch (RefusedProfileException e) {
            return pages.form(form, refused(e));
        }
    }

    @GetMapping(ONE)
    ModelAndView own(@PathVariable String key) {
        TalentProfile profile = profile(key);
        String link =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(MINE + "/" + key)
                        .toUriString();
        return new ModelAndView("resume-mine")
                .addObject("key", key)
                .addObject("link", link)
                .addObject("profileId", profile.id().value())
                .addObject("consents", ConsentBoxes.of(profile.consent()))
                .addObject("understood", views.understood(profile));
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(@PathVariable String key) {
        TalentProfile profile = profile(key);
        ResumeForm form =
                new ResumeForm(
                        filled.typed(profile),
                        ConsentBoxes.of(profile.consent()),
                        ResumeNotes.NONE);
        return pages.form(key, form, Map.of());
    }

    /** Consents may all be withdrawn here: that must be as easy as to give them. */
    @PostMapping(ONE + "/edit")
    ModelAndView replace(
            @PathVariable String key, @RequestParam MultiValueMap<String, String> sent) {
        ResumeForm form = ResumeForm.of(sent);
        Map<String, String> problems = problems(form);
        if (!problems.isEmpty()) {
            return pages.form(key, form, problems);
        }
        try {
            if (desk.replace(key, drafts.confirmed(form.typed(), form.consents())).isEmpty()) {
                throw unknown();
            }
            return toOwn(key);
        } catch (RefusedProfileException e) {
            return pages.form(key, form, refused(e));
        }
    }

    @GetMapping(ONE + "/erase")
    ModelAndView sure(@PathVariable String key) {
        profile(key);
        return new ModelAndView("resume-erase", "key", key);
    }

    @PostMapping(ONE + "/erase")
    ModelAndView erase(@PathVariable String key) {
        if (!desk.erase(key)) {
            throw unknown();
        }
        return new ModelAndView("redirect:/resume?erased=yes");
    }

    private Map<String, String> problems(ResumeForm form) {
        return new TreeMap<>(
                TypedProfileCheck.sentences(TypedProfileCheck.problems(form.typed()), texts));
    }

    private Map<String, String> refused(RefusedProfileException e) {
        return Map.of(
                TypedProfile.OCCUPATIONS,
                texts.phrase("reject." + e.reason(), e.field().key(), e.value()));
    }

    private TalentProfile profile(String key) {
        return desk.find(key).orElseThrow(OwnProfileController::unknown);
    }

    private static ModelAndView toOwn(String key) {
        return new ModelAndView("redirect:" + MINE + "/" + key);
    }

    /** Without the key, which belongs into no page of errors. */
    private static PageProblemException unknown() {
        return new PageProblemException(HttpStatus.NOT_FOUND, "unknown-own-profile");
    }
}
