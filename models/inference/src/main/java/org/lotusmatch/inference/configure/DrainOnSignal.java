package org.lotusmatch.inference.configure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

import sun.misc.Signal;

/**
 * Stops in order on SIGTERM and SIGINT: first the application, which waits for running texts, then
 * the process. ONNX Runtime frees its native environment in a shutdown hook of its own, at the same
 * time as Spring's; an inference caught by that crashes the process.
 */
final class DrainOnSignal implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger log = LoggerFactory.getLogger(DrainOnSignal.class);
    private static final int SIGNALLED = 128;

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        ConfigurableApplicationContext context = event.getApplicationContext();
        for (String name : new String[] {"TERM", "INT"}) {
            try {
                Signal.handle(new Signal(name), signal -> exit(context, signal));
            } catch (IllegalArgumentException e) {
                log.debug("signal {} cannot be handled on this platform", name);
            }
        }
    }

    private static void exit(ConfigurableApplicationContext context, Signal signal) {
        Thread.ofPlatform()
                .name("drain")
                // the thread that delivers signals is a daemon, and would make this one too
                .daemon(false)
                .start(
                        () -> {
                            context.close();
                            System.exit(SIGNALLED + signal.getNumber());
                        });
    }
}
