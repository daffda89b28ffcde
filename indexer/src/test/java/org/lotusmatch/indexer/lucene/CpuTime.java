package org.lotusmatch.indexer.lucene;

import java.lang.management.ManagementFactory;

/** Processor time in seconds; other load on the machine adds little to it. */
final class CpuTime {
    private static final double NANOS = 1e9;

    private CpuTime() {}

    static double ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }

    /** Of all threads, those that merge included. */
    static double ofProcess() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / NANOS;
    }
}
