package org.lotusmatch.indexer.cli;

import org.lotusmatch.domain.record.Corpus;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a corpus as it is called in paths and files. */
final class CorpusWord implements ITypeConverter<Corpus> {
    @Override
    public Corpus convert(String value) {
        try {
            return Corpus.ofPath(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
