package org.guildhall.feedback.line;

import java.util.List;
import java.util.Set;
import org.guildhall.feedback.ladder.Rung;
import org.guildhall.feedback.line.Category.Lane;

/** The line every union starts with: Office and Psychological Safety own it, a category falls to them if its department is missing. */
public final class UsualLine {

    private static final String OFFICE = "office";
    private static final String SAFETY = "psychological-safety";
    private static final List<String> OWNERS = List.of(OFFICE, SAFETY);
    /** The national psychological support line. */
    private static final String HOTLINE = "12356";

    private static final List<Category> CATEGORIES = List.of(
            ladder("study", "学习与课程", "Study and courses", "learning", OFFICE),
            ladder("exams", "考试与英语等级", "Exams and English tests", "learning", "network"),
            ladder("living", "食堂与宿舍", "Canteen and dormitory", "student-life", OFFICE),
            ladder("facilities", "教室与设施", "Rooms and facilities", "student-life", "network"),
            ladder("safety", "安全与卫生", "Safety and hygiene", "student-life", SAFETY),
            ladder("activities", "活动", "Activities", "culture-sports", "publicity"),
            ladder("placement", "见习与实践", "Placements and practice", "hr-practice", "learning"),
            ladder("exchange", "交流与合作", "Exchange and cooperation", "external-relations", OFFICE),
            ladder("records", "第二课堂与证明", "Second-class records", "network", OFFICE),
            ladder("union-work", "学生会工作", "The union's own work", OFFICE, SAFETY),
            ladder("other", "其他", "Something else", OFFICE, SAFETY),
            lane("how-i-am", "我最近的状态", "How I am"),
            lane("worry-about-someone", "我担心一个人", "I worry about someone"));

    private UsualLine() {}

    /** The usual line for a union with these departments. */
    public static Line of(String union, Names names, Set<String> departments) {
        List<Category> categories =
                CATEGORIES.stream().map(it -> fallingBack(it, departments)).toList();
        return new Line(union, names, OWNERS, categories, Clocks.USUAL, Line.Periods.USUAL, HOTLINE);
    }

    private static Category fallingBack(Category it, Set<String> departments) {
        String lead = departments.contains(it.lead()) ? it.lead() : OFFICE;
        String second = departments.contains(it.second()) ? it.second() : SAFETY;
        String other = lead.equals(OFFICE) ? SAFETY : OFFICE;
        return new Category(it.id(), it.names(), lead, second.equals(lead) ? other : second, it.start(), it.lane());
    }

    private static Category ladder(String id, String zh, String en, String lead, String second) {
        return new Category(id, new Names(zh, en), lead, second, Rung.OFFICER, Lane.LADDER);
    }

    private static Category lane(String id, String zh, String en) {
        return new Category(id, new Names(zh, en), SAFETY, OFFICE, Rung.COUNSELOR, Lane.SAFETY);
    }
}
