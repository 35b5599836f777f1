package org.guildhall.feedback.quiet;

import java.util.Locale;
import org.guildhall.feedback.opinion.text.OpinionIds;
import org.guildhall.platform.web.BadInput;

/**
 * The code of an anonymous opinion: 19 random Crockford characters and Crockford's check character (modulo 37), made by
 * the writer's device. It is never stored, logged or recovered; the opinion's id follows from it, but not back.
 */
public record Code(String characters) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECKS = DIGITS + "*~$=U";
    private static final int LENGTH = 20;

    /** Reads a code as people type it: any case, with spaces or hyphens, O for 0, I or L for 1. */
    public static Code parse(String typed) {
        String text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (text.length() != LENGTH) {
            throw malformed();
        }
        String random = text.substring(0, LENGTH - 1)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        char check = text.charAt(LENGTH - 1);
        String known = check == 'O' ? "0" : check == 'I' || check == 'L' ? "1" : String.valueOf(check);
        if (!random.chars().allMatch(c -> DIGITS.indexOf(c) >= 0) || !known.equals(check(random))) {
            throw malformed();
        }
        return new Code(random + known);
    }

    static String check(String random) {
        int rest = 0;
        for (int i = 0; i < random.length(); i++) {
            rest = (rest * 32 + DIGITS.indexOf(random.charAt(i))) % 37;
        }
        return String.valueOf(CHECKS.charAt(rest));
    }

    /** The opinion this code leads to. */
    public String opinion() {
        return OpinionIds.from("opinion/" + characters);
    }

    @Override
    public String toString() {
        return "Code";
    }

    private static BadInput malformed() {
        return new BadInput("code", "code-malformed");
    }
}
