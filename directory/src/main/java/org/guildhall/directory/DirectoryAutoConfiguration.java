package org.guildhall.directory;

import java.time.Clock;
import java.util.List;
import org.guildhall.platform.PlatformAutoConfiguration;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.store.Command;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Brings the directory and the {@link Actor} argument into a service. */
@AutoConfiguration(after = PlatformAutoConfiguration.class)
public class DirectoryAutoConfiguration {

    static {
        // who asks and which command it is come from headers: no parameters of the documented API
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Command.class);
    }

    @Bean
    Directory directory(Clock clock) {
        return new Directory(clock);
    }

    @Bean
    Subscription memberCards(Directory directory) {
        return Subscription.to("member.directory")
                .on("member.card-changed.v1", Card.class, directory::on)
                .onTombstone((member, context) -> directory.erase(member))
                .broadcastFromStart()
                .whenCaughtUp(directory::caughtUp)
                .build();
    }

    @Bean
    DirectoryProblems directoryProblems(MessageSource problemTexts) {
        return new DirectoryProblems(problemTexts);
    }

    @Bean
    WebMvcConfigurer actorArguments(Directory directory) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgumentResolver(directory));
            }
        };
    }
}
