package org.lotusmatch.matcher.configure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Says where the service can be reached, once it answers. */
@Component
class AddressAnnouncement implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger log = LoggerFactory.getLogger(AddressAnnouncement.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            int port = web.getWebServer() == null ? 0 : web.getWebServer().getPort();
            log.info(
                    "莲城智配 LotusMatch: http://127.0.0.1:{}/  API: http://127.0.0.1:{}/docs",
                    port,
                    port);
        }
    }
}
