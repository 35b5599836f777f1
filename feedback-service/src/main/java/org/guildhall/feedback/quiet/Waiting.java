package org.guildhall.feedback.quiet;

import org.guildhall.feedback.privacy.SealedText;
import org.guildhall.feedback.privacy.WrappedKey;

/** One sealed act in the intake. The mark is random and tells a later act from the one it replaced. */
public record Waiting(String opinion, String mark, WrappedKey key, SealedText act) {}
