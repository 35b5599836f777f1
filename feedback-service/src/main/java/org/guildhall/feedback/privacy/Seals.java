package org.guildhall.feedback.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;

/**
 * Hides the asker of a confidential opinion: a seal that only the unsealing opens, and a tag by which the asker's own
 * list is found without opening any seal.
 */
public final class Seals {

    private static final String FIELD = "seal";
    private static final int TAG_KEYS = 3;

    private final Keystore keystore;
    private final Sealing sealing = new Sealing();

    public Seals(Keystore keystore) {
        this.keystore = keystore;
    }

    public Seal seal(Owner owner, String member) {
        String alias = keystore.current(Keystore.SEAL);
        return new Seal(alias, sealing.seal(keystore.key(alias), owner.bound(FIELD), member.getBytes(UTF_8)));
    }

    public String open(Owner owner, Seal seal) {
        return new String(sealing.open(keystore.key(seal.alias()), owner.bound(FIELD), seal.value()), UTF_8);
    }

    /** The tag of a member under the current key. */
    public String tag(String member) {
        return tag(keystore.current(Keystore.TAG), member);
    }

    /** The member's tags under the newest keys: what an own list asks for. */
    public List<String> tags(String member) {
        return keystore.newest(Keystore.TAG, TAG_KEYS).stream()
                .map(alias -> tag(alias, member))
                .toList();
    }

    private String tag(String alias, String member) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keystore.key(alias));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(member.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
