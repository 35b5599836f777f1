package org.guildhall.feedback.opinion;

import java.time.Instant;
import org.guildhall.feedback.opinion.asker.Asker;
import org.guildhall.feedback.opinion.text.Kind;
import org.guildhall.feedback.privacy.SealedText;
import org.guildhall.feedback.privacy.WrappedKey;

/** What never changes about an opinion: what was written, where, by whom; {@code key} opens all its texts. */
public record Raised(
        String union, Kind kind, String category, Asker asker, Instant at, SealedText text, WrappedKey key) {}
