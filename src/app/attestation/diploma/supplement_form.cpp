#include "app/attestation/diploma/supplement_form.h"

namespace letopis {
namespace {

FormTable part_of(const SupplementPart& part) {
    const bool has_hours =
        part.kind != SupplementPartKind::course_works && part.kind != SupplementPartKind::finals;
    FormTable table{.title = part.title,
                    .columns = {{.title = "Наименование", .width = 90, .share = 1}}};
    if (has_hours) table.columns.push_back({.title = "Часов", .width = 18, .align = centred});
    table.columns.push_back({.title = "Оценка", .width = 44});
    for (const SupplementRow& row : part.rows) {
        FormRow cells{row.title};
        if (has_hours) cells.push_back(row.hours ? std::to_string(*row.hours) : std::string{});
        cells.push_back(row.result);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace

TableForm supplement_form(const GroupSupplement& group, const DiplomaSupplement& student,
                          const FormFacts& facts) {
    TableForm form{.name = "Приложение к диплому " + student.student_name,
                   .edition = student.without_result > 0 ? Edition::draft : Edition::working,
                   .paper = FormPaper::portrait,
                   .organization_full_name = facts.organization_full_name,
                   .title = "СВЕДЕНИЯ ДЛЯ ПРИЛОЖЕНИЯ К ДИПЛОМУ",
                   .family = ProgrammeFamily::vocational,
                   .class_title = group.study_group_title,
                   .period = student.student_name,
                   .signatures = {{FormSigner::deputy, facts.deputy}}};
    if (student.birth_date) form.lines.push_back("Дата рождения: " + student.birth_date->russian());
    form.lines.push_back("По состоянию на " + facts.today.russian());
    for (const SupplementPart& part : student.parts) form.tables.push_back(part_of(part));
    if (form.tables.empty()) form.tables.push_back({.empty = "Дисциплин пока нет."});
    form.notes = {
        "Часы академические, проведённые и записанные в журнал; практики — по приказам. "
        "Оценка — " +
        student.diploma_rule + "."};
    if (student.without_result > 0)
        form.notes.push_back("Строк без оценки: " + std::to_string(student.without_result) + ".");
    return form;
}

Result<TableForm> open_supplement_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                       StudentId student_id, Instant now) {
    LETOPIS_TRY(group, open_student_supplement(reader, standing, id, student_id, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return supplement_form(group, group.students.front(), facts);
}

}  // namespace letopis
