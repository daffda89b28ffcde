package org.lotusmatch.matcher.web.pages;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The contract: the file itself (RFC 9512), and a page to read and try it. */
@Controller
class DocsController {
    private final Resource contract = new ClassPathResource("lotus/openapi/openapi.yaml");

    @GetMapping("/docs")
    String docs() {
        return "docs";
    }

    @GetMapping("/openapi/openapi.yaml")
    ResponseEntity<Resource> contract() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_YAML).body(contract);
    }
}
