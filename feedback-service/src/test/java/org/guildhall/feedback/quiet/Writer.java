package org.guildhall.feedback.quiet;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.feedback.College;

/** What a writer's device does: makes the code, does the work, keeps quiet. */
public final class Writer {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public final String code;

    public Writer() {
        StringBuilder random = new StringBuilder();
        for (int i = 0; i < 19; i++) {
            random.append(DIGITS.charAt(RANDOM.nextInt(32)));
        }
        code = random + Code.check(random.toString());
    }

    public String id() {
        return Code.parse(code).opinion();
    }

    public Map<String, Object> letter(String text, LocalDate day, int zeroBits) {
        Map<String, Object> letter = new HashMap<>();
        letter.put("id", id());
        letter.put("union", College.UNION);
        letter.put("kind", "complaint");
        letter.put("category", "union-work");
        letter.put("text", text);
        letter.put("work", Map.of("day", day.toString(), "counter", work(day, zeroBits)));
        return letter;
    }

    private long work(LocalDate day, int zeroBits) {
        long counter = 0;
        while (!new Work(day, counter).enough(id(), day, zeroBits)) {
            counter++;
        }
        return counter;
    }
}
