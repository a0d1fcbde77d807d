#include "app/certificates/certificate_forms.h"

#include <algorithm>

#include "base/text.h"
#include "ports/gathering/names.h"

namespace letopis {
namespace {

const CertificateMark* mark_in(const CertificateStudent& student, const std::string& title) {
    const auto found =
        std::find_if(student.marks.begin(), student.marks.end(),
                     [&](const CertificateMark& mark) { return mark.subject_title == title; });
    return found == student.marks.end() ? nullptr : &*found;
}

/// A dash: he is not taught it. An empty place: a mark is missing.
std::string cell_of(const CertificateMark* mark) { return mark == nullptr ? "–" : mark->mark; }

FormTable marks_of(const ClassCertificates& view) {
    FormTable table{.columns = {{.title = "№", .width = 8, .align = centred},
                                {.title = "Фамилия, имя, отчество", .width = 52, .share = 2}},
                    .empty = "В классе нет учеников."};
    for (const CertificateColumn& column : view.subjects)
        table.columns.push_back({.title = column.title,
                                 .width = 10,
                                 .share = 1,
                                 .align = centred,
                                 .turn = HeadTurn::upward});
    int number = 0;
    for (const CertificateStudent& student : view.students) {
        FormRow row{std::to_string(++number), student.name};
        for (const CertificateColumn& column : view.subjects)
            row.push_back(cell_of(mark_in(student, column.title)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

FormTable exams_of(const ClassCertificates& view) {
    FormTable table{.title = "Результаты экзаменов",
                    .columns = {{.title = "№", .width = 8, .align = centred},
                                {.title = "Фамилия, имя, отчество", .width = 60, .share = 2},
                                {.title = "Предмет", .width = 44, .share = 2},
                                {.title = "Экзамен", .width = 18, .align = centred},
                                {.title = "Дата", .width = 22, .align = centred},
                                {.title = "Баллы", .width = 16, .align = centred},
                                {.title = "Отметка", .width = 18, .align = centred},
                                {.title = "Протокол", .width = 26, .share = 1}}};
    int number = 0;
    for (const CertificateStudent& student : view.students)
        for (const CertificateMark& mark : student.marks) {
            if (!mark.exam || mark.exam->is_withdrawn) continue;
            const ExamView& exam = *mark.exam;
            table.rows.push_back(
                {std::to_string(++number), student.name, mark.subject_title, exam.kind_title,
                 exam.held_on.russian(), exam.points ? std::to_string(*exam.points) : "",
                 exam.result ? std::string{result_text(*exam.result)} : "", exam.protocol_no});
        }
    return table;
}

/// "Всем: экзаменов записано 2 из 4." or "Иванов П. С., …: …", a line a note.
void add_notes(const ClassCertificates& view, std::vector<std::string>& lines) {
    std::vector<std::pair<std::string, std::vector<std::string>>> by_note;
    for (const CertificateStudent& student : view.students)
        for (const std::string& note : student.notes) {
            auto known = std::find_if(by_note.begin(), by_note.end(),
                                      [&](const auto& one) { return one.first == note; });
            if (known == by_note.end()) known = by_note.insert(by_note.end(), {note, {}});
            known->second.push_back(student.last_name + " " + student.first_name);
        }
    for (const auto& [note, names] : by_note)
        lines.push_back((names.size() == view.students.size() ? "У всех" : joined(names, ", ")) +
                        ": " + note + ".");
}

}  // namespace

TableForm certificate_form(const ClassCertificates& view, const FormFacts& facts,
                           const std::string& director) {
    TableForm form{.name = "Отметки в аттестаты " + view.study_group_title,
                   .edition = view.is_complete ? Edition::working : Edition::draft,
                   .organization_full_name = facts.organization_full_name,
                   .title = "ИТОГОВЫЕ ОТМЕТКИ ДЛЯ АТТЕСТАТОВ",
                   .class_title = view.study_group_title,
                   .period = view.school_year_title + " учебный год",
                   .lines = {"По состоянию на " + facts.today.russian()},
                   .tables = {marks_of(view)},
                   .notes = {view.rules, "«–» — предмет ученик не изучал."},
                   .signatures = {{FormSigner::lead, view.class_teacher},
                                  {FormSigner::deputy, facts.deputy},
                                  {FormSigner::director, director}}};
    if (view.missing > 0)
        form.notes.push_back("Пока нет отметок: " + std::to_string(view.missing) +
                             " (пустые клетки).");
    add_notes(view, form.notes);
    if (FormTable exams = exams_of(view); !exams.rows.empty())
        form.tables.push_back(std::move(exams));
    return form;
}

Result<TableForm> open_certificate_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                        Instant now) {
    LETOPIS_TRY(view, open_certificates(reader, standing, id, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    LETOPIS_TRY(director, holder_name(reader, AppointedRole::director, moscow_date(now)));
    return certificate_form(view, facts, director);
}

}  // namespace letopis
