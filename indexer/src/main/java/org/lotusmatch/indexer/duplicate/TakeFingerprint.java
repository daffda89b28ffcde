package org.lotusmatch.indexer.duplicate;

import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;

/** Makes fingerprints of vacancies. Immutable. */
final class TakeFingerprint {
    /** A shorter description ("详见面谈") tells nothing; it counts as none. */
    private static final int SHORTEST_BODY = 40;

    /** Without an employer's name, a text that two would hardly write alike. */
    private static final int SHORTEST_BODY_WITHOUT_EMPLOYER = 100;

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Gazetteer gazetteer;
    private final EmployerKey employers;

    TakeFingerprint(Gazetteer gazetteer, EmployerKey employers) {
        this.gazetteer = gazetteer;
        this.employers = employers;
    }

    Fingerprint of(Vacancy vacancy) {
        String title = Words.fold(vacancy.title().words());
        String body = Words.fold(vacancy.description());
        CopyFacts facts = facts(vacancy, title, body);
        Shingles shingles = Shingles.of(facts.hasBody() ? body : "");
        return new Fingerprint(
                exactKey(vacancy, facts, title, body), bands(facts, shingles), facts, shingles);
    }

    private CopyFacts facts(Vacancy vacancy, String title, String body) {
        String name = vacancy.employer().name();
        return new CopyFacts(
                TitleKey.of(vacancy.title().words()),
                employers.of(name),
                EmployerKey.isAgency(name),
                site(vacancy.location(), title, body),
                CopyTerms.of(vacancy),
                body.length() < SHORTEST_BODY ? 0 : body.length());
    }

    private CopySite site(WorkLocation place, String title, String body) {
        return new CopySite(
                place.division(),
                placeWords(place),
                place.exactPoint() ? place.point() : null,
                SiteNames.in(title, body));
    }

    /** Without the names of the divisions, in full and short. */
    private String placeWords(WorkLocation place) {
        String words = Words.fold(place.words());
        if (place.division() != null) {
            for (DivisionCode code : place.division().selfAndWider()) {
                String name = gazetteer.find(code).map(d -> Words.fold(d.name())).orElse("");
                String shortName = name.replaceAll("(省|市|自治区|区|县|街道|镇|乡)$", "");
                words = words.replace(name, "");
                words = shortName.length() > 1 ? words.replace(shortName, "") : words;
            }
        }
        return MARKS.matcher(words).replaceAll("").replaceAll("^[省市区县]+$", "");
    }

    /** Where the text says little, everything else must be the same as well. */
    private static long exactKey(Vacancy vacancy, CopyFacts facts, String title, String body) {
        int least = facts.employer().isEmpty() ? SHORTEST_BODY_WITHOUT_EMPLOYER : SHORTEST_BODY;
        String unlessTold =
                body.length() >= least
                        ? ""
                        : facts.terms() + vacancy.requirements().majors().toString();
        String anonymous =
                facts.employer().isEmpty() && unlessTold.length() > 0 ? vacancy.id().value() : "";
        return hash(
                title,
                Words.fold(vacancy.employer().name()),
                Words.fold(vacancy.location().words()),
                String.valueOf(facts.site().point()),
                body,
                unlessTold,
                anonymous);
    }

    /** Copies share the title's key and the city; without descriptions also the employer. */
    private static List<Long> bands(CopyFacts facts, Shingles shingles) {
        DivisionCode division = facts.site().division();
        String city = division == null ? "" : division.city().value();
        return facts.hasBody()
                ? MinHash.bands(shingles, hash(facts.title(), city))
                : List.of(hash(facts.title(), city, facts.employer()));
    }

    private static long hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
