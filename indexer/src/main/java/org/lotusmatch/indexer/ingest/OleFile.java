package org.lotusmatch.indexer.ingest;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.nio.file.Path;

/** An OLE 2 container: an old .xls, or the wrapping of a workbook with a password. */
final class OleFile {
    private OleFile() {}

    /** False for a container that cannot be read, too. */
    static boolean holdsEncryptedWorkbook(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException e) {
            // POI reports broken containers by many unchecked exceptions
            return false;
        }
    }
}
