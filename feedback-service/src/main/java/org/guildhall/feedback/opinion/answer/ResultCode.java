package org.guildhall.feedback.opinion.answer;

/** What came of an opinion: 已解决, 办理中, 暂不可行, 留作参考. */
public enum ResultCode {
    SOLVED,
    UNDER_WAY,
    NOT_POSSIBLE,
    NOTED;

    /** The name in API and events. */
    public String wire() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
