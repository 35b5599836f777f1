package org.guildhall.activity;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts what requests get from the store: finds, and documents by collection. */
@TestConfiguration
public class Reads {
    private static final Map<String, Integer> DOCUMENTS = new ConcurrentHashMap<>();
    private static final List<String> FINDS = new CopyOnWriteArrayList<>();

    public static void forget() {
        DOCUMENTS.clear();
        FINDS.clear();
    }

    /** The collections that were asked, in order. */
    public static List<String> finds() {
        return List.copyOf(FINDS);
    }

    public static int documents(String collection) {
        return DOCUMENTS.getOrDefault(collection, 0);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer reads() {
        return settings -> settings.addCommandListener(new CommandListener() {
            @Override
            public void commandSucceeded(CommandSucceededEvent event) {
                boolean web = Thread.currentThread().isVirtual()
                        && Thread.currentThread().getName().startsWith("tomcat");
                if (web && event.getCommandName().equals("find")) {
                    var cursor = event.getResponse().getDocument("cursor");
                    String collection = cursor.getString("ns").getValue().replaceFirst("^[^.]*\\.", "");
                    DOCUMENTS.merge(collection, cursor.getArray("firstBatch").size(), Integer::sum);
                    FINDS.add(collection);
                }
            }
        });
    }
}
