package org.lotusmatch.indexer.demo.generate;

import java.util.List;

/**
 * Skills in somebody's words.
 *
 * @param central skills without which the work cannot be done, heaviest first
 * @param useful further skills
 * @param certificates certificates and licences
 */
record Needs(List<String> central, List<String> useful, List<String> certificates) {
    Needs {
        central = List.copyOf(central);
        useful = List.copyOf(useful);
        certificates = List.copyOf(certificates);
    }
}
