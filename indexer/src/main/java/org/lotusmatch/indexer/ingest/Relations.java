package org.lotusmatch.indexer.ingest;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a part of a workbook finds others (ISO/IEC 29500-2, relationships). Types go by their last
 * word, which transitional and strict workbooks share.
 *
 * @param byId part names by relationship id
 * @param byType part names by the last word of their type, the first of each
 */
record Relations(Map<String, String> byId, Map<String, String> byType) {
    private static final int MAX_SIZE = 10_000;

    /**
     * @param xml the relationships part
     * @param folder of the part they belong to: {@code /xl/}
     */
    static Relations read(XmlPart xml, String folder) throws IOException {
        Map<String, String> byId = new LinkedHashMap<>();
        Map<String, String> byType = new LinkedHashMap<>();
        while (xml.nextElement() && byId.size() < MAX_SIZE) {
            if (xml.isAt("Relationship") && !xml.attribute("TargetMode", "").equals("External")) {
                String target = resolve(folder, xml.attribute("Target", ""));
                String type = xml.attribute("Type", "");
                byId.put(xml.attribute("Id", ""), target);
                byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
            }
        }
        return new Relations(byId, byType);
    }

    private static String resolve(String folder, String target) {
        try {
            String path = URI.create(folder).resolve(target).getPath();
            return path.startsWith("/") ? path.substring(1) : path;
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    Optional<String> findId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<String> findType(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
