package org.lotusmatch.indexer.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/**
 * A text file whose encoding is known.
 *
 * @param start bytes of the byte order mark
 */
record TextFile(Path path, Charset charset, int start) {
    /**
     * Opens the text. Bytes that the encoding does not know become {@link CellText#UNDECODABLE}.
     *
     * @param maxLength longest line to hold, in UTF-16 units
     */
    LineReader lines(int maxLength) throws IOException {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(CellText.UNDECODABLE));
        CountedFile file = new CountedFile(path);
        file.skipNBytes(start);
        return new LineReader(new InputStreamReader(file, decoder), file, maxLength);
    }
}
