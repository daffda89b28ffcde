package org.lotusmatch.indexer.demo.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says sentences about one thing: nothing is named twice before all was named. */
final class Speech {
    private final Materials materials;
    private final Dice dice;
    private final Map<String, String> words = new HashMap<>();
    private final List<String> duties;
    private final List<String> objects;
    private int nextDuty;
    private int nextObject;

    Speech(Materials materials, Family family, Dice dice) {
        this.materials = materials;
        this.dice = dice;
        this.duties = dice.shuffled(family.duties());
        this.objects = dice.shuffled(family.objects());
    }

    /** Sets what a name in braces stands for. */
    Speech with(String name, String word) {
        words.put(name, word);
        return this;
    }

    /** Sets {skill}, {skill2} and {skill3}; where there are fewer, they come again. */
    Speech withSkills(List<String> skills) {
        List<String> names = List.of("skill", "skill2", "skill3");
        for (int i = 0; i < names.size() && !skills.isEmpty(); i++) {
            words.put(names.get(i), skills.get(i % skills.size()));
        }
        return this;
    }

    /** One sentence of each part, without a break. */
    String say(List<String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(fill(materials.sentences().draw(part, dice))));
        return text.toString();
    }

    String fill(String text) {
        return Template.fill(text, this::word);
    }

    private String word(String name) {
        return switch (name) {
            case "duty", "duty2", "duty3" -> duties.get(nextDuty++ % duties.size());
            case "object" -> objects.get(nextObject++ % objects.size());
            case "small" -> Integer.toString(dice.between(2, 8));
            case "large" -> Integer.toString(dice.between(3, 25));
            case "payday" -> Integer.toString(dice.between(5, 20));
            case "level" -> materials.choices().draw("skill-level", dice);
            default -> known(name);
        };
    }

    private String known(String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException(
                    "a sentence asks for {" + name + "}, known are " + words.keySet());
        }
        return word;
    }
}
