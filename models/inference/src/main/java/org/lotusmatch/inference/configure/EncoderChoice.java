package org.lotusmatch.inference.configure;

import org.lotusmatch.domain.text.PhraseSpace;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.domain.text.TitleSpace;
import org.lotusmatch.inference.catalog.EncoderModel;
import org.lotusmatch.inference.catalog.ModelFiles;
import org.lotusmatch.inference.catalog.OwnModel;
import org.lotusmatch.inference.djl.DjlTextEncoder;
import org.lotusmatch.inference.title.AdaptedTitleSpace;
import org.lotusmatch.inference.title.PlainTitleSpace;
import org.lotusmatch.inference.title.TitleAdapter;
import org.lotusmatch.inference.title.TitleAdapterFile;
import org.lotusmatch.inference.words.WordTableEncoder;
import org.lotusmatch.inference.words.WordTableFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The encoders that configuration may name. */
public final class EncoderChoice {
    private EncoderChoice() {}

    /** Ids of all encoders. */
    public static List<String> ids() {
        return Stream.concat(
                        EncoderModel.all().stream().map(EncoderModel::id),
                        Stream.of(OwnModel.WORD_TABLE.id()))
                .toList();
    }

    /**
     * @param cores texts encoded at a time
     * @throws IllegalArgumentException if no encoder has this id
     * @throws IllegalStateException if its weights are not on the class path
     */
    public static TextEncoder open(String id, ModelFiles files, int cores) {
        if (id.equals(OwnModel.WORD_TABLE.id())) {
            return wordTable();
        }
        EncoderModel model =
                EncoderModel.all().stream()
                        .filter(known -> known.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> unknown(id));
        return new DjlTextEncoder(model, files, cores);
    }

    /** The best space for titles that there is for this encoder. */
    public static TitleSpace titleSpace(TextEncoder encoder) {
        TitleAdapter adapter = titleAdapter();
        return adapter.fits(encoder)
                ? new AdaptedTitleSpace(encoder, adapter)
                : new PlainTitleSpace(encoder);
    }

    /** The word table's, whatever encoder is chosen: the others take milliseconds a phrase. */
    public static PhraseSpace phraseSpace() {
        return wordTable()::encodeDocuments;
    }

    private static TextEncoder wordTable() {
        try {
            byte[] file = OwnModel.WORD_TABLE.read();
            return new WordTableEncoder(WordTableFile.read(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word table", e);
        }
    }

    private static TitleAdapter titleAdapter() {
        try {
            byte[] file = OwnModel.TITLE_ADAPTER.read();
            return TitleAdapterFile.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the title adapter", e);
        }
    }

    private static IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException(
                "lotus.encoder.model is \"" + id + "\", known are " + ids());
    }
}
