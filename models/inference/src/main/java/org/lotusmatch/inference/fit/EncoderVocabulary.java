package org.lotusmatch.inference.fit;

import com.google.gson.JsonParser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tokens of an encoder that may be met in text. */
final class EncoderVocabulary {
    private static final String INSIDE = "##";

    private EncoderVocabulary() {}

    /**
     * Without special tokens, punctuation and Chinese characters inside a word, which the tokenizer
     * never makes.
     */
    static List<String> read(Path tokenizer) throws IOException {
        try (BufferedReader json = Files.newBufferedReader(tokenizer)) {
            return JsonParser.parseReader(json)
                    .getAsJsonObject()
                    .getAsJsonObject("model")
                    .getAsJsonObject("vocab")
                    .keySet()
                    .stream()
                    .filter(EncoderVocabulary::isMet)
                    .toList();
        }
    }

    /** The token without the mark of a piece inside a word. */
    static String text(String token) {
        return token.startsWith(INSIDE) && token.length() > INSIDE.length()
                ? token.substring(INSIDE.length())
                : token;
    }

    private static boolean isMet(String token) {
        String text = text(token);
        boolean letters = text.codePoints().allMatch(Character::isLetterOrDigit);
        boolean inside = token.startsWith(INSIDE);
        return letters && !(inside && text.codePoints().anyMatch(Character::isIdeographic));
    }
}
