package org.lotusmatch.matcher.web;

import org.lotusmatch.api.ProfilesApi;
import org.lotusmatch.api.model.ConfirmedProfileDto;
import org.lotusmatch.api.model.KeptProfileDto;
import org.lotusmatch.api.model.ProfileFromResumeDto;
import org.lotusmatch.domain.intake.ProfileDesk;
import org.lotusmatch.domain.intake.ResumeReading;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.matcher.match.UnknownRecordException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

/** A person's own profile; no answer may be kept by a browser or a proxy. */
@RestController
class ProfilesController implements ProfilesApi {
    private final ResumeReading reading;
    private final ProfileDesk desk;
    private final ApiMapper mapper;

    ProfilesController(ResumeReading reading, ProfileDesk desk, ApiMapper mapper) {
        this.reading = reading;
        this.desk = desk;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<ProfileFromResumeDto> readResume(MultipartFile file) {
        if (file.getSize() > ResumeReading.LARGEST_BYTES) {
            throw new UnreadableFileException(
                    "resume-too-large", ResumeReading.LARGEST_BYTES >> 20);
        }
        try (InputStream content = file.getInputStream()) {
            return unkept(ResponseEntity.ok()).body(mapper.resumes().dto(reading.read(content)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }

    @Override
    public ResponseEntity<KeptProfileDto> keepProfile(ConfirmedProfileDto confirmed) {
        ProfileDesk.Kept kept = desk.keep(mapper.kept().raw(confirmed));
        return unkept(ResponseEntity.created(URI.create("/api/v1/profiles/" + kept.key())))
                .body(mapper.kept().dto(kept.key(), kept.profile()));
    }

    @Override
    public ResponseEntity<KeptProfileDto> getProfile(String key) {
        TalentProfile profile = desk.find(key).orElseThrow(ProfilesController::unknown);
        return unkept(ResponseEntity.ok()).body(mapper.kept().dto(key, profile));
    }

    @Override
    public ResponseEntity<KeptProfileDto> replaceProfile(
            String key, ConfirmedProfileDto confirmed) {
        TalentProfile profile =
                desk.replace(key, mapper.kept().raw(confirmed))
                        .orElseThrow(ProfilesController::unknown);
        return unkept(ResponseEntity.ok()).body(mapper.kept().dto(key, profile));
    }

    @Override
    public ResponseEntity<Void> eraseProfile(String key) {
        if (!desk.erase(key)) {
            throw unknown();
        }
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }

    private static ResponseEntity.BodyBuilder unkept(ResponseEntity.BodyBuilder answer) {
        return answer.cacheControl(CacheControl.noStore());
    }

    /** Without the key: the answer may be logged where it arrives. */
    private static UnknownRecordException unknown() {
        return new UnknownRecordException(Corpus.PROFILES, "…");
    }
}
