package org.guildhall.platform;

import java.util.List;
import org.guildhall.platform.consumer.Consumers;
import org.guildhall.platform.consumer.DeadLetters;
import org.guildhall.platform.demo.DemoController;
import org.guildhall.platform.demo.DemoLoading;
import org.guildhall.platform.relay.RelayProbe;
import org.guildhall.platform.store.Restater;
import org.guildhall.platform.store.StoreSettings;
import org.guildhall.platform.web.BodyKeepingFilter;
import org.guildhall.platform.web.CommandArgumentResolver;
import org.guildhall.platform.web.InternalController;
import org.guildhall.platform.web.Leaving;
import org.guildhall.platform.web.ProblemWriter;
import org.guildhall.platform.web.Problems;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP side: strict JSON, commands, problems, internal paths. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    MessageSource problemTexts() {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasenames("classpath:problems", "classpath:platform-problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    /** Unknown fields, numbers for enums and trailing tokens are refused: a typing error must not pass silently. */
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }

    @Bean
    ProblemWriter problemWriter(MessageSource problemTexts, JsonMapper json) {
        return new ProblemWriter(problemTexts, json);
    }

    @Bean
    Problems problems(MessageSource problemTexts) {
        return new Problems(problemTexts);
    }

    @Bean
    FilterRegistrationBean<BodyKeepingFilter> bodyKeepingFilter(PlatformProperties properties, ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(
                new BodyKeepingFilter(properties.maxBody(), properties.uploads(), problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }

    @Bean
    WebMvcConfigurer commandArguments(StoreSettings settings) {
        CommandArgumentResolver commands = new CommandArgumentResolver(settings.payloadKey());
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(commands);
            }
        };
    }

    @Bean
    Leaving leaving(ApplicationContext context, PlatformProperties properties) {
        return new Leaving(context, properties.leaveAfter());
    }

    @Bean
    InternalController internalController(
            DeadLetters deadLetters, Consumers consumers, Restater restater, RelayProbe relay) {
        return new InternalController(deadLetters, consumers, restater, relay);
    }

    @Bean
    @ConditionalOnBean(DemoLoading.class)
    DemoController demoController(DemoLoading loading) {
        return new DemoController(loading);
    }
}
