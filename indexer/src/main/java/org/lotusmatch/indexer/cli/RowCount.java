package org.lotusmatch.indexer.cli;

import org.lotusmatch.indexer.demo.generate.Generator;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of rows that can be generated. */
record RowCount(int value) {
    /** Refuses other numbers. */
    static final class Converter implements ITypeConverter<RowCount> {
        private final Texts texts;

        Converter(Texts texts) {
            this.texts = texts;
        }

        @Override
        public RowCount convert(String value) {
            boolean isNumber = value.matches("[0-9]{1,9}");
            int count = isNumber ? Integer.parseInt(value) : 0;
            if (count < 1 || count > Generator.MOST) {
                throw new TypeConversionException(texts.text("error.count", value, Generator.MOST));
            }
            return new RowCount(count);
        }
    }
}
