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

    private final Keyring keyring;
    private final Sealing sealing = new Sealing();

    public Seals(Keyring keyring) {
        this.keyring = keyring;
    }

    public Seal seal(Owner owner, String member) {
        String alias = keyring.current(Keystore.SEAL);
        return new Seal(alias, sealing.seal(keyring.key(alias), owner.bound(FIELD), member.getBytes(UTF_8)));
    }

    public String open(Owner owner, Seal seal) {
        return new String(sealing.open(keyring.key(seal.alias()), owner.bound(FIELD), seal.value()), UTF_8);
    }

    /** The tag of a member under the current key. */
    public String tag(String member) {
        return tag(keyring.current(Keystore.TAG), member);
    }

    /** The member's tags under the newest keys: what an own list asks for. */
    public List<String> tags(String member) {
        return keyring.newest(Keystore.TAG, TAG_KEYS).stream()
                .map(alias -> tag(alias, member))
                .toList();
    }

    private String tag(String alias, String member) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keyring.key(alias));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(member.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
