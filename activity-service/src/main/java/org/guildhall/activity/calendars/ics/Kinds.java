package org.guildhall.activity.calendars.ics;

import java.util.Locale;
import java.util.regex.Pattern;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.ReadingRules;
import org.guildhall.activity.calendars.Scope;

/** What kind of time an entry is, by its categories and the words of its summary. */
final class Kinds {
    private static final Pattern WORK = Pattern.compile("上班|补班|make-?up", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFF = Pattern.compile("假|休|holiday", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXAM = Pattern.compile("考试|\\bexam", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACEMENT =
            Pattern.compile("实习|见习|\\bplacement|\\binternship", Pattern.CASE_INSENSITIVE);

    private Kinds() {}

    static BusyKind of(Event event, ReadingRules rules) {
        String categories = event.source().word("CATEGORIES");
        String words = categories + " " + event.label();
        if (rules.scope() == Scope.COLLEGE) {
            // a make-up day is called after the holiday it makes up for, so it is looked for first
            return WORK.matcher(words).find()
                    ? BusyKind.WORK
                    : OFF.matcher(words).find() ? BusyKind.OFF : BusyKind.UNSURE;
        }
        if (EXAM.matcher(words).find()) {
            return BusyKind.EXAM;
        }
        if (PLACEMENT.matcher(words).find()) {
            return BusyKind.PLACEMENT;
        }
        return categories.toLowerCase(Locale.ROOT).contains("class") ? BusyKind.CLASS : rules.otherwise();
    }
}
