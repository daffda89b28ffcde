package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseType;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.skill.CertificateGrade;
import org.lotusmatch.domain.skill.CertificateLevel;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.matcher.training.TrainedProfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the free text of what a course asks of those who take it. Commas and 且 join conditions that
 * all must hold, 或 joins ways of which one suffices; what is merely preferred (优先) is no condition;
 * what is not understood is a question to the person. Where the text names neither a level nor
 * years of work, a course for a level of a vocational certificate asks for the level below.
 */
final class ReadPrerequisites {
    private static final Pattern CONDITIONS = Pattern.compile("[，,；;。、]|且|并且");
    private static final Pattern WAYS = Pattern.compile("或者?");
    private static final Pattern NOTHING = Pattern.compile("无|不限|零基础.*|.*优先");
    private static final Pattern EMPLOYED = Pattern.compile(".*(劳动合同|在岗|在职).*");
    private static final Pattern AFTER =
            Pattern.compile(
                    ".*《(?<quoted>[^》]+)》.*|(?:需|须|应)?(?:先修|修完|学完|完成|结业于)(?<plain>.{2,}?)(?:课程|结业)?$");
    private static final Pattern YEARS =
            Pattern.compile("(?<years>\\d+(?:\\.\\d+)?|[一二两三四五六七八九十])\\s*年");
    private static final Pattern WORKED = Pattern.compile(".*(从事|工作|从业|经验|经历).*");
    private static final Pattern LEVEL =
            Pattern.compile(
                    "(?<job>[^级]*?)(?<level>[一二三四五1-5]级|初级工?|中级工?|高级技师|技师|高级工?)(?:[（(/].*?[)）])?(?:职业(?:技能)?(?:等级|资格))?证");
    private static final Pattern HOLDING = Pattern.compile("^(已)?(取得|持有?|具有|具备|获得?|有)");
    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final int SHORTEST_NAME = 3;

    private static final Map<String, EducationLevel> SCHOOLS =
            Map.of(
                    "初中", EducationLevel.JUNIOR_SECONDARY,
                    "高中", EducationLevel.SENIOR_SECONDARY,
                    "中专", EducationLevel.SENIOR_SECONDARY,
                    "中技", EducationLevel.SENIOR_SECONDARY,
                    "技校", EducationLevel.SENIOR_SECONDARY,
                    "职高", EducationLevel.SENIOR_SECONDARY,
                    "大专", EducationLevel.ASSOCIATE,
                    "高职", EducationLevel.ASSOCIATE,
                    "本科", EducationLevel.BACHELOR,
                    "硕士", EducationLevel.MASTER);

    private final Taxonomy taxonomy;
    private final TrainedProfile trained;

    ReadPrerequisites(Taxonomy taxonomy, TrainedProfile trained) {
        this.taxonomy = taxonomy;
        this.trained = trained;
    }

    /** All of them must hold; empty if the course is open to everybody. */
    List<Condition> of(Course course) {
        Optional<CertificateGrade> grade =
                trained.awarded(course).stream()
                        .flatMap(one -> taxonomy.skills().findGrade(one.skill()).stream())
                        .findFirst();
        List<Condition> conditions = new ArrayList<>();
        Arrays.stream(CONDITIONS.split(course.prerequisites()))
                .map(String::strip)
                .filter(words -> !words.isEmpty() && !NOTHING.matcher(words).matches())
                .map(words -> new Condition(words, ways(words, grade)))
                .forEach(conditions::add);
        if (course.type() == CourseType.APPRENTICESHIP) {
            conditions.add(new Condition("", List.of(new Prerequisite.Employed())));
        }
        if (conditions.stream().noneMatch(ReadPrerequisites::placesOnLadder)) {
            grade.flatMap(this::levelBelow).ifPresent(conditions::add);
        }
        return List.copyOf(conditions);
    }

    private static boolean placesOnLadder(Condition condition) {
        return condition.ways().stream()
                .anyMatch(
                        way ->
                                way instanceof Prerequisite.Years
                                        || way instanceof Prerequisite.Certificate);
    }

    private Optional<Condition> levelBelow(CertificateGrade grade) {
        int below = grade.level().ordinal() - 1;
        if (below < 0) {
            return Optional.empty();
        }
        CertificateGrade lower =
                new CertificateGrade(grade.certificate(), CertificateLevel.values()[below]);
        return taxonomy.skills()
                .find(lower.id())
                .map(
                        skill ->
                                new Condition(
                                        skill.name(),
                                        List.of(new Prerequisite.Certificate(skill.id(), 0))));
    }

    private List<Prerequisite> ways(String words, Optional<CertificateGrade> grade) {
        return Arrays.stream(WAYS.split(words)).map(way -> way(way.strip(), grade)).toList();
    }

    private Prerequisite way(String words, Optional<CertificateGrade> grade) {
        Matcher after = AFTER.matcher(words);
        if (after.matches()) {
            String quoted = after.group("quoted");
            return new Prerequisite.AfterCourse(
                    Words.fold(quoted == null ? after.group("plain") : quoted));
        }
        if (EMPLOYED.matcher(words).matches()) {
            return new Prerequisite.Employed();
        }
        return paper(words, grade).or(() -> work(words)).orElseGet(() -> schooling(words));
    }

    private Optional<Prerequisite> paper(String words, Optional<CertificateGrade> grade) {
        Matcher level = LEVEL.matcher(words);
        if (level.find()) {
            double years = years(words.substring(level.end()));
            String job = HOLDING.matcher(level.group("job")).replaceFirst("");
            return grade(job, level(level.group("level")), grade)
                    .map(one -> new Prerequisite.Certificate(one, years));
        }
        String name = Words.fold(words);
        return taxonomy.skills().words().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == SkillKind.CERTIFICATE)
                .filter(entry -> entry.getKey().length() >= SHORTEST_NAME)
                .filter(entry -> name.contains(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(entry -> new Prerequisite.Certificate(entry.getValue().id(), 0));
    }

    /** Of the job that is named; of the course's own where none is, or none that is known. */
    private Optional<SkillId> grade(
            String job, CertificateLevel level, Optional<CertificateGrade> own) {
        return taxonomy.skills()
                .findByWords(job + level.numeral())
                .filter(skill -> !job.isBlank())
                .map(Skill::id)
                .or(() -> own.map(one -> new CertificateGrade(one.certificate(), level).id()))
                .or(() -> Optional.of(new CertificateGrade(CertificateGrade.ANY_JOB, level).id()));
    }

    private static CertificateLevel level(String words) {
        String first = words.substring(0, 1);
        for (CertificateLevel level : CertificateLevel.values()) {
            if (words.startsWith(level.numeral())
                    || first.equals(String.valueOf(level.number()))
                    || words.equals(level.worker())
                    || words.equals(level.rank())) {
                return level;
            }
        }
        throw new IllegalArgumentException("no level is called " + words);
    }

    private static Optional<Prerequisite> work(String words) {
        double years = years(words);
        return years > 0 && WORKED.matcher(words).matches()
                ? Optional.of(new Prerequisite.Years(years))
                : Optional.empty();
    }

    private static double years(String words) {
        Matcher found = YEARS.matcher(words);
        if (!found.find()) {
            return 0;
        }
        String number = found.group("years").replace('两', '二');
        int numeral = NUMERALS.indexOf(number);
        return numeral >= 0 ? numeral : Double.parseDouble(number);
    }

    private static Prerequisite schooling(String words) {
        return SCHOOLS.entrySet().stream()
                .filter(entry -> words.startsWith(entry.getKey()))
                .<Prerequisite>map(entry -> new Prerequisite.Schooling(entry.getValue()))
                .findFirst()
                .orElseGet(Prerequisite.ToAsk::new);
    }
}
