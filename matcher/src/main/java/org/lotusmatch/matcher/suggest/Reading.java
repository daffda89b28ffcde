package org.lotusmatch.matcher.suggest;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How words are read, in pinyin as it is typed: without tones, {@code ü} as {@code v}. Characters
 * with several readings are read as their word demands (会计 is kuaiji). Letters stay.
 *
 * @param full {@code dianhangong}
 * @param initials {@code dhg}
 */
record Reading(String full, String initials) {
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9 ]");

    /** Sounds that the dialects of Hunan do not tell apart, or that typists confuse. */
    private static final List<Sound> CONFUSED =
            List.of(
                    new Sound("zh", "z"),
                    new Sound("ch", "c"),
                    new Sound("sh", "s"),
                    new Sound("ang", "an"),
                    new Sound("eng", "en"),
                    new Sound("ing", "in"),
                    new Sound("^n", "l"),
                    new Sound("^hu", "f"),
                    new Sound("^fu$", "f"));

    private record Sound(Pattern heard, String written) {
        Sound(String heard, String written) {
            this(Pattern.compile(heard), written);
        }
    }

    static Reading of(String words) {
        List<String> syllables = syllables(words);
        return new Reading(
                String.join("", syllables),
                syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining()));
    }

    /** The same for words that sound alike to people who do not tell zh from z or n from l. */
    static String heard(String words) {
        return syllables(words).stream().map(Reading::heardSyllable).collect(Collectors.joining());
    }

    private static String heardSyllable(String syllable) {
        String heard = syllable;
        for (Sound sound : CONFUSED) {
            heard = sound.heard().matcher(heard).replaceAll(sound.written());
        }
        return heard;
    }

    private static List<String> syllables(String words) {
        String read = PinyinHelper.toPinyin(Words.fold(words), PinyinStyleEnum.NORMAL);
        String typed = read.replace('ü', 'v');
        return Arrays.stream(NO_LETTER.matcher(typed).replaceAll(" ").split(" "))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }
}
