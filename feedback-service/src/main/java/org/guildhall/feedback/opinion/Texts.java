package org.guildhall.feedback.opinion;

import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.text.Entry;
import org.guildhall.feedback.privacy.Owner;
import org.guildhall.feedback.privacy.SealedText;
import org.guildhall.feedback.privacy.Vault;
import org.guildhall.feedback.privacy.WrappedKey;
import org.jspecify.annotations.Nullable;

/** Seals and opens the texts of opinions, each bound to its place; decisions only ever see them sealed. */
public final class Texts {

    private final Vault vault;

    public Texts(Vault vault) {
        this.vault = vault;
    }

    public WrappedKey newKey(String opinion) {
        return vault.newKey(owner(opinion));
    }

    public WrappedKey rewrap(String opinion, WrappedKey key) {
        return vault.rewrap(owner(opinion), key);
    }

    public SealedText sealText(String opinion, WrappedKey key, String text) {
        return vault.seal(owner(opinion), key, "text", text);
    }

    public SealedText sealEntry(String opinion, WrappedKey key, String entry, String text) {
        return vault.seal(owner(opinion), key, "entry/" + entry, text);
    }

    /** Seals one of an answer's texts: {@code part} is words, proof or link. */
    public @Nullable SealedText sealAnswer(
            String opinion, WrappedKey key, String answer, String part, @Nullable String text) {
        return text == null ? null : vault.seal(owner(opinion), key, part + "/" + answer, text);
    }

    public String text(String opinion, Raised raised) {
        return vault.open(owner(opinion), raised.key(), "text", raised.text());
    }

    public String entry(String opinion, Raised raised, Entry entry) {
        return vault.open(owner(opinion), raised.key(), "entry/" + entry.key(), entry.text());
    }

    public @Nullable String answer(
            String opinion, Raised raised, Answer answer, String part, @Nullable SealedText sealed) {
        return sealed == null ? null : vault.open(owner(opinion), raised.key(), part + "/" + answer.key(), sealed);
    }

    static Owner owner(String opinion) {
        return new Owner("opinions", opinion);
    }
}
