package org.guildhall.feedback.desk;

import java.time.LocalDate;
import org.guildhall.feedback.opinion.answer.ResultCode;
import org.jspecify.annotations.Nullable;

/** What a handler says came of an opinion, still in clear. */
public record NewResult(
        ResultCode code,
        String words,
        @Nullable String reason,
        @Nullable LocalDate promised,
        @Nullable String proofWords,
        @Nullable String proofLink) {}
