package org.lotusmatch.matcher.whatif;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.Wishes;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.vacancy.EmploymentType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Something that a person could do or accept. */
public sealed interface Change {
    /** The person after the change. */
    TalentProfile applyTo(TalentProfile profile);

    /** Names the change, message id under {@code evidence.}. */
    Evidence evidence();

    /**
     * How much it asks of the person, for ordering: an hour's thought, a course, an examination.
     * The values are judgements.
     */
    double effort();

    /**
     * @param words as the vacancy says it
     */
    record LearnSkill(SkillId skill, String words) implements Change {
        private static final double COURSE = 2;

        @Override
        public TalentProfile applyTo(TalentProfile profile) {
            List<SkillMention> skills = new ArrayList<>(profile.skills());
            skills.add(new SkillMention(skill, words));
            return ChangedProfile.withSkills(profile, skills);
        }

        @Override
        public Evidence evidence() {
            return new Evidence("whatif.learn-skill", words);
        }

        @Override
        public double effort() {
            return COURSE;
        }
    }

    /**
     * @param words as the vacancy or the taxonomy says it
     */
    record GainCertificate(SkillId certificate, String words) implements Change {
        private static final double EXAMINATION = 3;

        @Override
        public TalentProfile applyTo(TalentProfile profile) {
            List<SkillMention> certificates = new ArrayList<>(profile.certificates());
            certificates.add(new SkillMention(certificate, words));
            return ChangedProfile.withCertificates(profile, certificates);
        }

        @Override
        public Evidence evidence() {
            return new Evidence("whatif.gain-certificate", words);
        }

        @Override
        public double effort() {
            return EXAMINATION;
        }
    }

    /**
     * @param yuan a month less than wished for
     * @param leastYuan the wish that is left
     */
    record AcceptLessPay(double yuan, double leastYuan) implements Change {
        private static final double EACH_THOUSAND = 2.5;
        private static final double THOUSAND = 1000;

        @Override
        public TalentProfile applyTo(TalentProfile profile) {
            Wishes wishes = profile.wishes();
            PayRange pay = PayRange.perMonth(leastYuan, leastYuan);
            return ChangedProfile.withWishes(
                    profile,
                    new Wishes(
                            wishes.occupations(),
                            wishes.places(),
                            pay,
                            wishes.types(),
                            wishes.commuteKm(),
                            wishes.commuteMinutes()));
        }

        @Override
        public Evidence evidence() {
            return new Evidence("whatif.accept-less-pay", number(yuan), number(leastYuan));
        }

        @Override
        public double effort() {
            return EACH_THOUSAND * yuan / THOUSAND;
        }
    }

    /**
     * @param km further than the person would go now
     * @param limitKm the longest way then accepted
     */
    record TravelFurther(double km, double limitKm) implements Change {
        private static final double EACH_KM = 0.15;

        @Override
        public TalentProfile applyTo(TalentProfile profile) {
            Wishes wishes = profile.wishes();
            return ChangedProfile.withWishes(
                    profile,
                    new Wishes(
                            wishes.occupations(),
                            wishes.places(),
                            wishes.pay(),
                            wishes.types(),
                            limitKm,
                            null));
        }

        @Override
        public Evidence evidence() {
            return new Evidence("whatif.travel-further", number(km), number(limitKm));
        }

        @Override
        public double effort() {
            return EACH_KM * km;
        }
    }

    /**
     * @param type a kind of employment, besides those accepted already
     */
    record AcceptType(EmploymentType type) implements Change {
        private static final double ANOTHER_LIFE = 4;

        @Override
        public TalentProfile applyTo(TalentProfile profile) {
            Wishes wishes = profile.wishes();
            Set<EmploymentType> types = new HashSet<>(wishes.types());
            types.add(type);
            return ChangedProfile.withWishes(
                    profile,
                    new Wishes(
                            wishes.occupations(),
                            wishes.places(),
                            wishes.pay(),
                            types,
                            wishes.commuteKm(),
                            wishes.commuteMinutes()));
        }

        @Override
        public Evidence evidence() {
            return new Evidence("whatif.accept-type", "#employment-type." + type.name());
        }

        @Override
        public double effort() {
            return ANOTHER_LIFE;
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
