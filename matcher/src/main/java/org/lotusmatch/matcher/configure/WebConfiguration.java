package org.lotusmatch.matcher.configure;

import jakarta.servlet.http.HttpServletRequest;

import org.lotusmatch.api.CoursesApi;
import org.lotusmatch.api.FeedbackApi;
import org.lotusmatch.api.ImportsApi;
import org.lotusmatch.api.InsightsApi;
import org.lotusmatch.api.PoliciesApi;
import org.lotusmatch.api.ProfilesApi;
import org.lotusmatch.api.RecommendationsApi;
import org.lotusmatch.api.ReviewsApi;
import org.lotusmatch.api.ServiceApi;
import org.lotusmatch.api.TrainingApi;
import org.lotusmatch.api.TrainingPlansApi;
import org.lotusmatch.api.VacanciesApi;
import org.lotusmatch.api.model.CorpusDto;
import org.lotusmatch.api.model.PolicyAudienceDto;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Puts the API under its version, and lets the reader choose the language: Chinese unless English
 * is asked for.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final List<String> LANGUAGES = List.of("zh", "en");

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
                "/api/v1",
                HandlerTypePredicate.forAssignableType(
                        ImportsApi.class,
                        VacanciesApi.class,
                        CoursesApi.class,
                        PoliciesApi.class,
                        ProfilesApi.class,
                        RecommendationsApi.class,
                        TrainingApi.class,
                        ReviewsApi.class,
                        FeedbackApi.class,
                        TrainingPlansApi.class,
                        InsightsApi.class,
                        ServiceApi.class));
    }

    /** Path variables and parameters carry the contract's lower-case names. */
    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, CorpusDto.class, CorpusDto::fromValue);
        formatters.addConverter(
                String.class, PolicyAudienceDto.class, PolicyAudienceDto::fromValue);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        interceptors.addInterceptor(change);
    }

    /** A cookie once chosen; until then the browser's first language that we have, else Chinese. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
        resolver.setDefaultLocaleFunction(WebConfiguration::wished);
        return resolver;
    }

    private static Locale wished(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null) {
            for (Locale locale : Collections.list(request.getLocales())) {
                if (LANGUAGES.contains(locale.getLanguage())) {
                    return locale;
                }
            }
        }
        return Locale.CHINESE;
    }
}
