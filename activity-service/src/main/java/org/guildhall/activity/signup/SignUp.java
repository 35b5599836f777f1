package org.guildhall.activity.signup;

import java.util.List;

/**
 * A member asks for seats for a party.
 *
 * @param hash of what was asked, so a reused key is noticed
 */
public record SignUp(String member, List<String> companions, String key, String hash) {
    public SignUp {
        companions = List.copyOf(companions);
        refuseAsFieldName(member);
        companions.forEach(SignUp::refuseAsFieldName);
    }

    int size() {
        return 1 + companions.size();
    }

    private static void refuseAsFieldName(String id) {
        if (id.isBlank() || id.indexOf('.') >= 0 || id.startsWith("$")) {
            throw new IllegalArgumentException("not a member id");
        }
    }
}
