package org.guildhall.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTitlesTests {

    private static final Pattern CODE =
            Pattern.compile("(?:HttpStatus\\.[A-Z_]+|4\\d\\d|5\\d\\d|[a-z]+),\\s+\"([a-z]+(?:-[a-z]+)*)\"");

    @Test
    void existInBothLanguagesAlike() throws IOException {
        assertThat(titles("zh").stringPropertyNames()).isEqualTo(titles("en").stringPropertyNames());
        assertThat(titles("zh").values()).noneMatch(title -> title.toString().isBlank());
    }

    @Test
    void existForEveryCodeInTheSource() throws IOException {
        Properties known = titles("en");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var codes = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("Problem"))
                    .flatMap(file -> CODE.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toSet());
            assertThat(codes).contains("not-signed-in", "csrf-token-missing", "too-large", "no-answer");
            assertThat(codes).allSatisfy(code -> assertThat(known).containsKey("problem." + code));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties titles(String language) throws IOException {
        Properties titles = new Properties();
        try (Reader reader = new InputStreamReader(
                ProblemTitlesTests.class.getResourceAsStream("/problems_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            titles.load(reader);
        }
        return titles;
    }
}
