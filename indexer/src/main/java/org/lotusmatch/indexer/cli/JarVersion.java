package org.lotusmatch.indexer.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class JarVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = JarVersion.class.getPackage().getImplementationVersion();
        return new String[] {"LotusMatch " + (version == null ? "(not packaged)" : version)};
    }
}
