#include "domain/statements/addendum_sheet.h"

#include <algorithm>

namespace letopis {
namespace {

/// Who a student or a change is about, in a sheet of another time: by all three, else by name and
/// birth date (a file number may be given late or corrected), else by file number (so may a name).
template <class Students, class About>
auto find_student(Students& students, const About& about) {
    const auto is_named_so = [&](const SummarySheetStudent& one) {
        return one.full_name == about.full_name && one.birth_date == about.birth_date;
    };
    const auto has_number = [&](const SummarySheetStudent& one) {
        return !about.personal_no.empty() && one.personal_no == about.personal_no;
    };
    auto student = std::find_if(
        students.begin(), students.end(),
        [&](const SummarySheetStudent& one) { return is_named_so(one) && has_number(one); });
    if (student == students.end())
        student = std::find_if(students.begin(), students.end(), is_named_so);
    if (student == students.end())
        student = std::find_if(students.begin(), students.end(), has_number);
    return student;
}

/// What stands in a row of a student under a subject; "" where there is no such row or subject.
std::string value_in(const SummarySheet& sheet, const SummarySheetStudent& student,
                     const std::string& row, const std::string& subject) {
    const auto column = std::find(sheet.subjects.begin(), sheet.subjects.end(), subject);
    const auto found = std::find_if(student.rows.begin(), student.rows.end(),
                                    [&](const SummarySheetRow& one) { return one.title == row; });
    if (column == sheet.subjects.end() || found == student.rows.end()) return "";
    const auto index = static_cast<std::size_t>(column - sheet.subjects.begin());
    return index < found->values.size() ? found->values[index] : "";
}

std::string or_dash(const std::string& text) { return text.empty() ? "—" : text; }

FormTable lines_table(const std::vector<AddendumLine>& lines) {
    FormTable table{.title = "Что изменилось",
                    .columns = {{.title = "№", .width = 8, .align = FormAlign::centre},
                                {.title = "Фамилия, имя, отчество", .width = 38, .share = 3},
                                {.title = "Предмет", .width = 28, .share = 2},
                                {.title = "Итог, решение", .width = 28, .share = 2},
                                {.title = "Было", .width = 22, .share = 1},
                                {.title = "Стало", .width = 22, .share = 1},
                                {.title = "Основание", .width = 40, .share = 3},
                                {.title = "Дата", .width = 20},
                                {.title = "Когда и кем внесено", .width = 36, .share = 2}},
                    .empty = "Изменений нет."};
    int number = 0;
    for (const AddendumLine& line : lines)
        table.rows.push_back({std::to_string(++number), line.full_name, or_dash(line.subject),
                              line.result, or_dash(line.old_value), or_dash(line.value), line.basis,
                              line.decided_on, line.recorded_at + ", " + line.recorded_by});
    return table;
}

FormTable changes_table(const std::vector<SheetChange>& changes) {
    FormTable table{.title = "Как теперь читаются строки сводной ведомости",
                    .columns = {{.title = "Фамилия, имя, отчество", .width = 44, .share = 3},
                                {.title = "Строка", .width = 40, .share = 2},
                                {.title = "Предмет", .width = 40, .share = 2},
                                {.title = "Было", .width = 30, .share = 1},
                                {.title = "Стало", .width = 30, .share = 1}},
                    .empty = "Строки сводной ведомости не изменились."};
    for (const SheetChange& change : changes)
        table.rows.push_back({change.full_name,
                              change.row.empty() ? "Решение педагогического совета" : change.row,
                              change.subject.empty() ? "—" : change.subject,
                              or_dash(change.old_value), or_dash(change.value)});
    return table;
}

}  // namespace

std::vector<SheetChange> sheet_changes(const SummarySheet& before, const SummarySheet& now) {
    std::vector<SheetChange> changes;
    for (const SummarySheetStudent& student : now.students) {
        const auto known = find_student(before.students, student);
        const SummarySheetStudent unknown;
        const SummarySheetStudent& stood = known == before.students.end() ? unknown : *known;
        const auto tell = [&](std::string row, std::string subject, std::string old_value,
                              std::string value) {
            changes.push_back({student.full_name, student.birth_date, student.personal_no,
                               std::move(row), std::move(subject), std::move(old_value),
                               std::move(value)});
        };
        for (const SummarySheetRow& row : student.rows)
            for (std::size_t i = 0; i < row.values.size() && i < now.subjects.size(); ++i) {
                std::string old_value = value_in(before, stood, row.title, now.subjects[i]);
                if (old_value != row.values[i])
                    tell(row.title, now.subjects[i], std::move(old_value), row.values[i]);
            }
        if (stood.decision != student.decision) tell("", "", stood.decision, student.decision);
    }
    return changes;
}

SummarySheet with_changes(SummarySheet sheet, const std::vector<SheetChange>& changes) {
    for (const SheetChange& change : changes) {
        auto student = find_student(sheet.students, change);
        if (student == sheet.students.end())
            student = sheet.students.insert(
                student, SummarySheetStudent{.number = static_cast<int>(sheet.students.size()) + 1,
                                             .note = {}});
        // As the addendum names him: the next one starts from there.
        student->full_name = change.full_name;
        student->birth_date = change.birth_date;
        student->personal_no = change.personal_no;
        if (change.row.empty()) {
            student->decision = change.value;
            continue;
        }
        auto column = std::find(sheet.subjects.begin(), sheet.subjects.end(), change.subject);
        if (column == sheet.subjects.end()) {
            sheet.subjects.push_back(change.subject);
            column = sheet.subjects.end() - 1;
        }
        auto row =
            std::find_if(student->rows.begin(), student->rows.end(),
                         [&](const SummarySheetRow& one) { return one.title == change.row; });
        if (row == student->rows.end())
            row = student->rows.insert(row, SummarySheetRow{.title = change.row, .values = {}});
        const auto index = static_cast<std::size_t>(column - sheet.subjects.begin());
        row->values.resize(std::max(row->values.size(), index + 1));
        row->values[index] = change.value;
    }
    return sheet;
}

TableForm addendum_form(const AddendumSheet& sheet) {
    return {.name = "Дополнение № " + std::to_string(sheet.addendum_no) + " к сводной ведомости " +
                    sheet.class_title + ", " + sheet.school_year_title,
            .edition = Edition::certifiable,
            .organization_full_name = sheet.organization_full_name,
            .title = "ДОПОЛНЕНИЕ № " + std::to_string(sheet.addendum_no) +
                     " К СВОДНОЙ ВЕДОМОСТИ УЧЁТА УСПЕВАЕМОСТИ ОБУЧАЮЩИХСЯ",
            .family = sheet.family,
            .class_title = sheet.class_title,
            .period = sheet.school_year_title + " учебный год",
            .lines = {"Внесено после того, как запечатан архивный пакет " + sheet.package_file_name,
                      "SHA-256 пакета: " + sheet.package_sha256_hex},
            .tables = {lines_table(sheet.lines), changes_table(sheet.changes)},
            .notes = {"Сводная ведомость, к которой сделано дополнение, не изменена и хранится в "
                      "архиве вместе с ним. Срок хранения 25 лет."},
            .signatures = {{FormSigner::lead, sheet.class_teacher},
                           {FormSigner::deputy, sheet.deputy},
                           {FormSigner::director, sheet.director}}};
}

std::string addendum_document_no(EntryIndex entry_index, int addendum_no) {
    return std::to_string(entry_index) + "-Д" + std::to_string(addendum_no);
}

}  // namespace letopis
