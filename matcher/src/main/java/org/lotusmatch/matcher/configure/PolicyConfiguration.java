package org.lotusmatch.matcher.configure;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.policy.Policy;
import org.lotusmatch.matcher.explain.Phrases;
import org.lotusmatch.matcher.policy.CheckPolicies;
import org.lotusmatch.matcher.policy.PolicyBook;
import org.lotusmatch.matcher.policy.PolicyWords;
import org.lotusmatch.matcher.policy.ProfileFacts;
import org.lotusmatch.matcher.policy.ReadFacts;
import org.lotusmatch.matcher.policy.RuleFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Benefits. A rule file with a mistake in it stops the start: nobody is told a wrong amount. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    private static final Logger log = LoggerFactory.getLogger(PolicyConfiguration.class);

    /**
     * @param facts the file that names the facts
     * @param rules one version of one rule each
     */
    @Bean
    PolicyBook policyBook(
            Gazetteer gazetteer,
            @Value("${lotus.policies.facts:classpath:lotus/policy-facts.yaml}") Resource facts,
            @Value("${lotus.policies.rules:classpath:lotus/policies/*.yaml}") Resource[] rules)
            throws IOException {
        List<Resource> sorted =
                Arrays.stream(rules)
                        .sorted(Comparator.comparing(rule -> String.valueOf(rule.getFilename())))
                        .toList();
        List<RuleFile> files = new ArrayList<>();
        for (Resource rule : sorted) {
            files.add(file(rule));
        }
        PolicyBook book = PolicyBook.read(file(facts), files, gazetteer);
        long examples = book.policies().stream().filter(Policy::isExample).count();
        log.info("policies: {} rules read, {} of them 示例 (examples)", files.size(), examples);
        return book;
    }

    private static RuleFile file(Resource resource) throws IOException {
        return new RuleFile(
                String.valueOf(resource.getFilename()),
                resource.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    CheckPolicies checkPolicies(PolicyBook book) {
        return new CheckPolicies(book);
    }

    @Bean
    ReadFacts readFacts(PolicyBook book, Gazetteer gazetteer) {
        return new ReadFacts(book.facts(), gazetteer);
    }

    @Bean
    ProfileFacts profileFacts(PolicyBook book) {
        return new ProfileFacts(book.facts());
    }

    @Bean
    PolicyWords policyWords(Phrases phrases, Gazetteer gazetteer) {
        return new PolicyWords(phrases, gazetteer);
    }
}
