#include "http/rooms/certificates/certificate_book.h"

#include <algorithm>

#include "base/text.h"

namespace letopis::http {
namespace {

constexpr int subject_width = 12;

/// Figures as numbers, so that a spreadsheet counts them.
ListCell mark_cell(const std::string& mark) {
    if (mark.size() == 1 && '1' <= mark[0] && mark[0] <= '5') return whole(mark[0] - '0');
    return mark;
}

ListCell points_cell(const std::optional<ExamView>& exam) {
    if (!exam || exam->is_withdrawn || !exam->points) return std::string{};
    return whole(*exam->points);
}

ListCell exam_cell(const std::optional<ExamView>& exam) {
    if (!exam || exam->is_withdrawn || !exam->result) return std::string{};
    return mark_cell(std::string{result_text(*exam->result)});
}

ListSheet marks_sheet(const ClassCertificates& view) {
    ListSheet sheet{.title = "Отметки в аттестат",
                    .columns = {{"№", 5},
                                {"Фамилия", 20},
                                {"Имя", 16},
                                {"Отчество", 20},
                                {"Дата рождения", 14},
                                {"№ личного дела", 14}},
                    .fixed_columns = 3};
    for (const CertificateColumn& column : view.subjects)
        sheet.columns.push_back({column.title, subject_width});
    std::int64_t number = 0;
    for (const CertificateStudent& student : view.students) {
        ListRow row{whole(++number),
                    student.last_name,
                    student.first_name,
                    student.patronymic,
                    date_cell(student.birth_date),
                    student.personal_no};
        for (const CertificateColumn& column : view.subjects) {
            const auto mark = std::find_if(
                student.marks.begin(), student.marks.end(),
                [&](const CertificateMark& one) { return one.subject_title == column.title; });
            row.push_back(mark == student.marks.end() ? ListCell{std::string{}}
                                                      : mark_cell(mark->mark));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

ListSheet explanations_sheet(const ClassCertificates& view) {
    ListSheet sheet{.title = "Пояснения",
                    .columns = {{"Фамилия, имя, отчество", 34},
                                {"Предмет", 28},
                                {"Отметки", 34},
                                {"Экзамен", 10},
                                {"Баллы", 8},
                                {"Отметка за экзамен", 12},
                                {"В аттестат", 12},
                                {"Как получилась", 60},
                                {"Чего не хватает", 50}},
                    .fixed_columns = 2};
    for (const CertificateStudent& student : view.students) {
        for (const CertificateMark& mark : student.marks)
            sheet.rows.push_back(
                {student.name, mark.subject_title, mark.counted,
                 mark.exam && !mark.exam->is_withdrawn ? mark.exam->kind_title : std::string{},
                 points_cell(mark.exam), exam_cell(mark.exam), mark_cell(mark.mark),
                 mark.explanation, joined(mark.missing)});
        if (!student.notes.empty())
            sheet.rows.push_back(
                {student.name, "Весь аттестат", "", "", "", "", "", "", joined(student.notes)});
    }
    sheet.totals.push_back({view.rules});
    return sheet;
}

std::string name_of(const ClassCertificates& view) {
    return "Отметки в аттестаты " + view.study_group_title;
}

}  // namespace

ListBook certificate_list(const ClassCertificates& view) {
    return {.name = name_of(view), .sheets = {marks_sheet(view)}};
}

ListBook certificate_book(const ClassCertificates& view) {
    return {.name = name_of(view), .sheets = {marks_sheet(view), explanations_sheet(view)}};
}

}  // namespace letopis::http
