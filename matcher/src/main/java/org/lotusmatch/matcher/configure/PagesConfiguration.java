package org.lotusmatch.matcher.configure;

import jakarta.servlet.Filter;

import org.lotusmatch.matcher.web.guard.ForeignRequestFilter;
import org.lotusmatch.matcher.web.guard.SafeHeadersFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the pages load, and who may ask at all. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        // asked for again each time, answered with 304: an update is seen at once
        resources
                .addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.noCache());
    }

    @Bean
    FilterRegistrationBean<SafeHeadersFilter> safeHeaders() {
        return first(new SafeHeadersFilter(), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<ForeignRequestFilter> foreignRequests() {
        return first(
                new ForeignRequestFilter(ForeignRequestFilter.THIS_MACHINE),
                Ordered.HIGHEST_PRECEDENCE + 1);
    }

    private static <T extends Filter> FilterRegistrationBean<T> first(T filter, int order) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
