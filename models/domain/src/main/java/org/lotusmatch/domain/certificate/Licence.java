package org.lotusmatch.domain.certificate;

import org.lotusmatch.domain.skill.SkillId;

import java.util.List;

/**
 * A certificate without which some work is unlawful.
 *
 * @param certificate the certificate
 * @param laws names of the laws or regulations that ask for it, with the article where it is known
 * @param scope the work for which they ask it, in Chinese
 */
public record Licence(SkillId certificate, List<String> laws, String scope) {
    public Licence {
        laws = List.copyOf(laws);
    }
}
