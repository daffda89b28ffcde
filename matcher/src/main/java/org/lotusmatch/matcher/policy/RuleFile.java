package org.lotusmatch.matcher.policy;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import java.io.StringReader;

/**
 * A file's name and words.
 *
 * @param name as complaints call it
 * @param text YAML
 */
public record RuleFile(String name, String text) {
    /**
     * Only its structure is read; nothing in it is turned into an object of some class.
     *
     * @throws PolicyFileException if it is not one YAML mapping
     */
    RuleNode read() {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                throw new PolicyFileException(name + ": is empty; write one rule in it");
            }
            RuleNode root = new RuleNode(name, "(unnamed)", node);
            return root.calling(nameOf(root), node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PolicyFileException(
                    name + ":" + line + ": is not YAML (" + e.getProblem() + "); mend this line");
        } catch (YAMLException e) {
            throw new PolicyFileException(
                    name + ": is not one YAML document; write one rule in it");
        }
    }

    private static String nameOf(RuleNode root) {
        String id = root.has("id") ? root.text("id") : "(unnamed)";
        return root.has("version") ? id + " v" + root.text("version") : id;
    }
}
