package org.guildhall.member.access.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients that may ask for tokens, one document each; the client's id is the document's id. */
final class MongoRegisteredClients implements RegisteredClientRepository {

    static final String COLLECTION = "clients";

    private final MongoOperations mongo;
    private final SecurityJson json = new SecurityJson();

    MongoRegisteredClients(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void save(RegisteredClient client) {
        mongo.save(write(client), COLLECTION);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        Document document = mongo.findById(id, Document.class, COLLECTION);
        return document == null ? null : read(document);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return findById(clientId);
    }

    private Document write(RegisteredClient client) {
        if (!client.getId().equals(client.getClientId())) {
            throw new IllegalArgumentException("a client is kept under its client id");
        }
        return new Document("_id", client.getId())
                .append("name", client.getClientName())
                .append("secret", client.getClientSecret())
                .append("methods", names(client.getClientAuthenticationMethods(), ClientAuthenticationMethod::getValue))
                .append("grants", names(client.getAuthorizationGrantTypes(), AuthorizationGrantType::getValue))
                .append("redirects", List.copyOf(client.getRedirectUris()))
                .append("afterLogout", List.copyOf(client.getPostLogoutRedirectUris()))
                .append("scopes", List.copyOf(client.getScopes()))
                .append("client", json.write(client.getClientSettings().getSettings()))
                .append("token", json.write(client.getTokenSettings().getSettings()));
    }

    private RegisteredClient read(Document document) {
        String id = document.getString("_id");
        RegisteredClient.Builder builder = RegisteredClient.withId(id)
                .clientId(id)
                .clientName(document.getString("name"))
                .clientAuthenticationMethods(all(document, "methods", ClientAuthenticationMethod::new))
                .authorizationGrantTypes(all(document, "grants", AuthorizationGrantType::new))
                .redirectUris(all(document, "redirects", Function.identity()))
                .postLogoutRedirectUris(all(document, "afterLogout", Function.identity()))
                .scopes(all(document, "scopes", Function.identity()))
                .clientSettings(ClientSettings.withSettings(json.read(document.getString("client")))
                        .build())
                .tokenSettings(TokenSettings.withSettings(json.read(document.getString("token")))
                        .build());
        String secret = document.getString("secret");
        return secret == null ? builder.build() : builder.clientSecret(secret).build();
    }

    private static <T> List<String> names(Collection<T> values, Function<T, String> name) {
        return values.stream().map(name).sorted().collect(Collectors.toList());
    }

    private static <T> Consumer<Set<T>> all(Document document, String field, Function<String, T> value) {
        return set -> document.getList(field, String.class).stream().map(value).forEach(set::add);
    }
}
