package org.lotusmatch.indexer.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was there when the command was read. */
record InputFile(Path path) {
    /** Refuses what is no file. */
    static final class Converter implements ITypeConverter<InputFile> {
        private final Texts texts;

        Converter(Texts texts) {
            this.texts = texts;
        }

        @Override
        public InputFile convert(String value) {
            Path path = Path.of(value);
            if (!Files.isRegularFile(path)) {
                throw new TypeConversionException(texts.text("error.no-file", value));
            }
            return new InputFile(path);
        }
    }
}
