package org.guildhall.activity.signup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member asks for seats for a party.
 *
 * @param hash of what was asked, so a reused key is noticed
 * @param times the slots the party could come to, the one in force among them, as the activity stood when it asked
 * @param received when the wish came in; absent for one that nobody sent
 */
public record SignUp(
        String member,
        List<String> companions,
        String key,
        String hash,
        Consent times,
        @Nullable Instant received) {
    public SignUp {
        companions = List.copyOf(companions);
        refuseAsFieldName(member);
        companions.forEach(SignUp::refuseAsFieldName);
    }

    public SignUp(String member, List<String> companions, String key, String hash) {
        this(member, companions, key, hash, Consent.NONE, null);
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
