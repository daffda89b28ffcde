package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The ZIP file that a workbook is, read part by part under one budget. */
final class WorkbookPackage implements Closeable {
    private final ZipFile zip;
    private final InflateBudget budget = new InflateBudget();

    private WorkbookPackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @throws UnreadableFileException {@code broken-xlsx} if it is no ZIP file, or not all of one
     */
    static WorkbookPackage open(Path path) throws IOException {
        try {
            return new WorkbookPackage(new ZipFile(path.toFile()));
        } catch (ZipException e) {
            throw new UnreadableFileException("broken-xlsx", "ZIP");
        }
    }

    XmlPart part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BrokenPartException(name);
        }
        return new XmlPart(name, stream(entry));
    }

    private PartStream stream(ZipEntry entry) throws IOException {
        try {
            return new PartStream(zip, entry, budget);
        } catch (ZipException e) {
            throw new BrokenPartException(entry.getName(), e);
        }
    }

    /** Relationships of a part; of the package as a whole if the name is empty. */
    Relations relations(String part) throws IOException {
        int file = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, file);
        try (XmlPart xml = part(folder + "_rels/" + part.substring(file) + ".rels")) {
            return Relations.read(xml, "/" + folder);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
