package org.guildhall.member.access.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight people a visitor of the demo can be, in the order of the list, each with its one-character sign. */
public enum DemoRole {
    STUDENT("学"),
    OFFICER("干"),
    MINISTER("部"),
    VICE_PRESIDENT("副"),
    PRESIDENT("主"),
    COUNSELOR("辅"),
    STAFF("院"),
    ADMINISTRATOR("管");

    private final String sign;

    DemoRole(String sign) {
        this.sign = sign;
    }

    /** The name in forms and account ids. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The character in the square. */
    public String sign() {
        return sign;
    }

    static Optional<DemoRole> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
