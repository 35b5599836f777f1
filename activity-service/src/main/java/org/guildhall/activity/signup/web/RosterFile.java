package org.guildhall.activity.signup.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.activity.signup.web.RosterView.AttendeeView;
import org.guildhall.activity.signup.web.RosterView.EntryView;

/** A roster as a file for a spreadsheet, in the reader's language; no cell can be taken for a formula. */
final class RosterFile {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<String> ZH = List.of("序号", "姓名", "年级", "专业", "状态", "同行", "时间");
    private static final List<String> EN = List.of("No.", "Name", "Grade", "Major", "State", "Party", "Time");

    private RosterFile() {}

    /** UTF-8 with a byte order mark, which spreadsheet programs need to see Chinese. */
    static byte[] csv(List<EntryView> entries, Locale locale) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines(entries, locale)
                    .forEach(line -> csv.writeRecord(
                            line.stream().map(RosterFile::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(List<EntryView> entries, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Guildhall", "1.0")) {
            Worksheet sheet = book.newWorksheet(chinese(locale) ? "名单" : "Roster");
            List<List<String>> lines = lines(entries, locale);
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, harmless(lines.get(row).get(column)));
                }
            }
            sheet.range(0, 0, 0, ZH.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A leading sign would make a spreadsheet run the text. */
    static String harmless(String cell) {
        boolean risky = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return risky ? "'" + cell : cell;
    }

    private static List<List<String>> lines(List<EntryView> entries, Locale locale) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(chinese(locale) ? ZH : EN);
        for (EntryView entry : entries) {
            AttendeeView member = entry.member();
            lines.add(List.of(
                    Integer.toString(lines.size()),
                    member.displayName(),
                    member.grade() == null ? "" : member.grade().toString(),
                    member.major() == null ? "" : member.major(),
                    state(entry, chinese(locale)),
                    entry.party().stream().map(AttendeeView::displayName).collect(Collectors.joining(", ")),
                    TIME.format(ZonedDateTime.ofInstant(entry.at(), Semester.CAMPUS))));
        }
        return lines;
    }

    private static String state(EntryView entry, boolean chinese) {
        if (entry.position() == null) {
            return chinese ? "已确认" : "seated";
        }
        return (chinese ? "候补 " : "waiting ") + entry.position();
    }

    private static boolean chinese(Locale locale) {
        return !locale.getLanguage().equals("en");
    }
}
