package org.lotusmatch.matcher.title;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How telling a title is as the head of a longer one. A Chinese title's head stands at its end: a
 * 地质勘探工程师 is a kind of 勘探工程师, while 工程师 alone says little. Immutable.
 */
final class TitleEndings {
    private final Map<String, Integer> counts = new HashMap<>();
    private final double largest;

    /**
     * @param titles folded
     */
    TitleEndings(Collection<String> titles) {
        for (String title : titles) {
            for (int start = 0; start < title.length(); start++) {
                counts.merge(title.substring(start), 1, Integer::sum);
            }
        }
        largest = Math.log(1 + titles.size());
    }

    /** In [0, 1]: 1 where no known title ends so, near 0 where most do. */
    double rarity(String ending) {
        return 1 - Math.log(1 + counts.getOrDefault(ending, 0)) / largest;
    }
}
