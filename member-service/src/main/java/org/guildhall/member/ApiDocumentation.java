package org.guildhall.member;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.web.RequiresIfMatch;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** What every operation has in common and no controller should repeat: headers of commands, problems, sign-in. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {

    private static final String PROBLEM = "Problem";
    private static final String BEARER = "bearer";

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info().title("member-service").version("1").description("People, posts and terms"))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OperationCustomizer commonParts() {
        return (operation, method) -> {
            commandHeaders(operation, method);
            boolean open =
                    operation.getSecurity() != null && operation.getSecurity().isEmpty();
            if (!open) {
                operation.getResponses().addApiResponse("401", new ApiResponse().description("Not signed in"));
            }
            operation.getResponses().forEach((code, response) -> {
                if (code.startsWith("4")) {
                    response.setContent(new Content().addMediaType("application/problem+json", reference()));
                }
            });
            return operation;
        };
    }

    private static void commandHeaders(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == Command.class) {
                boolean post = method.hasMethodAnnotation(PostMapping.class);
                boolean seen = parameter.hasParameterAnnotation(RequiresIfMatch.class);
                operation.addParametersItem(
                        header("Idempotency-Key", post, "Repeating a command with the same key does nothing twice"));
                operation.addParametersItem(header("If-Match", seen, "The version the caller saw, as entity tag"));
            }
        }
    }

    private static HeaderParameter header(String name, boolean required, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).required(required).description(description).schema(new StringSchema());
        return header;
    }

    private static MediaType reference() {
        return new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema().description("What is wrong, in which field, and what to do (RFC 9457)");
        Stream.of("type", "title", "detail", "code", "field")
                .forEach(name -> problem.addProperty(name, new StringSchema()));
        problem.addProperty("status", new IntegerSchema());
        problem.setRequired(List.of("type", "title", "status", "code"));
        return problem;
    }
}
