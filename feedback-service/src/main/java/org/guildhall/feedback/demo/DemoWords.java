package org.guildhall.feedback.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.guildhall.feedback.opinion.text.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What somebody in the demo writes and what is answered. */
record DemoWords(
        @JsonProperty("c") String category,
        @JsonProperty("k") String kindName,
        @JsonProperty("t") String text,
        @JsonProperty("a") String answer,
        @JsonProperty("p") String proof,
        @JsonProperty("n") @Nullable String note,
        @JsonProperty("q") @Nullable String question,
        @JsonProperty("r") @Nullable String reply,
        @JsonProperty("w") @Nullable String worded) {

    static List<DemoWords> all() {
        try (InputStream in = DemoWords.class.getResourceAsStream("/demo/opinions.json")) {
            if (in == null) {
                throw new IllegalStateException("the demo's opinions are missing from the class path");
            }
            return List.of(JsonMapper.shared().readValue(in, DemoWords[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Kind kind() {
        return Kind.valueOf(kindName.toUpperCase(java.util.Locale.ROOT));
    }

    String questionOrUsual() {
        return question == null ? "收到。请问大概是什么时候、在哪里遇到的？" : question;
    }

    String replyOrUsual() {
        return reply == null ? "上周三晚上，之后又有一次。" : reply;
    }

    String noteOrUsual() {
        return note == null ? "已经问过相关老师，等回复。" : note;
    }
}
