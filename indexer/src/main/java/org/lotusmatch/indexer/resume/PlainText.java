package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.UnreadableFileException;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plain text in the encodings that people here save it in, tried in the order of their strictness.
 * Tika guesses from letter frequencies instead, and takes a short Chinese text for Japanese.
 */
final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private PlainText() {}

    /**
     * Stripped lines without blank ones.
     *
     * @throws UnreadableFileException {@code resume-format} for what is no text, {@code
     *     resume-too-long}
     */
    static List<String> lines(byte[] content) {
        String text =
                decode(content).orElseThrow(() -> new UnreadableFileException("resume-format"));
        if (text.length() > TextLines.LONGEST_TEXT) {
            throw new UnreadableFileException("resume-too-long", TextLines.LONGEST_TEXT);
        }
        return text.lines()
                .map(CleanCharacters::clean)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<String> decode(byte[] content) {
        if (hasUtf16Mark(content)) {
            return decode(content, StandardCharsets.UTF_16);
        }
        return Stream.of(StandardCharsets.UTF_8, GB18030)
                .flatMap(charset -> decode(content, charset).stream())
                .findFirst()
                .filter(text -> text.indexOf('\0') < 0 && !looksLikeMarkup(text));
    }

    private static boolean hasUtf16Mark(byte[] content) {
        int mark = content.length < 2 ? 0 : (content[0] & 0xff) << 8 | content[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe;
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A web page or rich text that calls itself a document. */
    private static boolean looksLikeMarkup(String text) {
        String head = text.substring(0, Math.min(text.length(), 500)).strip();
        return head.startsWith("<") || head.startsWith("{\\rtf") || head.startsWith("MIME-Version");
    }
}
