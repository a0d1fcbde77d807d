#include "app/attestation/attestation_forms.h"

#include "base/text.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr int result_width = 11;

FormTable students_of(const ExamSheet& sheet) {
    FormTable table{.columns = {{.title = "№", .width = 8, .align = centred},
                                {.title = "Фамилия, имя, отчество", .width = 52, .share = 2},
                                {.title = "№ зачётной книжки", .width = 18, .align = centred},
                                {.title = "№ билета", .width = 15, .align = centred},
                                {.title = "Оценка (цифрой и прописью)", .width = 40, .share = 1},
                                {.title = "Подпись экзаменатора", .width = 26}},
                    .empty = "В списке группы никого нет."};
    int number = 0;
    for (const ExamStudent& student : sheet.students) {
        std::string result = student.result_words;
        if (result.empty() && !student.obstacles.empty())
            result = "не допущен(а): " + joined(student.obstacles);
        table.rows.push_back(
            {std::to_string(++number), student.name, "", "", std::move(result), ""});
    }
    return table;
}

std::string counts_line(const ExamSheet& sheet) {
    std::string line;
    for (const SheetCount& one : sheet.counts)
        line += (line.empty() ? "" : ", ") + one.title + " — " + std::to_string(one.count);
    return line;
}

/// What the sheet is called by its form; before one is planned, both.
std::string sheet_title(const std::optional<AttestationForm>& form) {
    if (!form) return "ЭКЗАМЕНАЦИОННАЯ (ЗАЧЁТНАЯ) ВЕДОМОСТЬ № ____";
    switch (sheet_part(form)) {
        case SheetPart::credits:
            return "ЗАЧЁТНАЯ ВЕДОМОСТЬ № ____";
        case SheetPart::exams:
            return "ЭКЗАМЕНАЦИОННАЯ ВЕДОМОСТЬ № ____";
        default:
            break;
    }
    return "ВЕДОМОСТЬ ОЦЕНОК ЗА КУРСОВУЮ РАБОТУ (ПРОЕКТ) № ____";
}

FormTable results_of(const GroupSheet& sheet) {
    FormTable table{.columns = {{.title = "№", .width = 8, .align = centred},
                                {.title = "Фамилия, имя, отчество", .width = 46, .share = 2}},
                    .empty = "В списке группы никого нет."};
    for (const CourseInSheet& course : sheet.courses)
        table.columns.push_back({.group = std::string{sheet_part_title(course.part)},
                                 .title = course.subject_title,
                                 .width = result_width,
                                 .align = centred,
                                 .turn = turned_upward});
    for (const char* title : {"всего", "без уваж. причины"})
        table.columns.push_back({.group = "Пропущено часов",
                                 .title = title,
                                 .width = result_width,
                                 .align = centred,
                                 .turn = turned_upward});
    for (const char* title : {"Средний балл", "Задолженностей"})
        table.columns.push_back(
            {.title = title, .width = result_width, .align = centred, .turn = turned_upward});
    table.columns.push_back({.title = "Решение", .width = 26, .share = 1});
    int number = 0;
    for (const SheetStudent& student : sheet.students) {
        FormRow row{std::to_string(++number), student.name};
        for (const SheetResult& result : student.results)
            row.push_back(result.settled.empty() ? result.text
                                                 : result.text + " / " + result.settled);
        row.insert(row.end(),
                   {std::to_string(student.missed_hours),
                    std::to_string(student.missed_without_reason), student.mean,
                    student.debts == 0 ? "" : std::to_string(student.debts), student.decision});
        table.rows.push_back(std::move(row));
    }
    FormRow all{"", "Итого по группе"};
    all.resize(all.size() + sheet.courses.size());
    all.insert(all.end(), {std::to_string(sheet.missed_hours),
                           std::to_string(sheet.missed_without_reason), sheet.mean, "", ""});
    table.totals.push_back(std::move(all));
    return table;
}

FormTable semester_of(const StudyRecordPeriod& period) {
    FormTable table{.title = period.school_year_title + " учебный год, " + period.period_title +
                             " · " + period.study_group_title,
                    .columns = {{.title = "Дисциплина", .width = 48, .share = 2},
                                {.title = "Часы", .width = 12, .align = centred},
                                {.title = "Форма", .width = 30, .share = 1},
                                {.title = "Оценка", .width = 34, .share = 1},
                                {.title = "Дата, № ведомости", .width = 30}},
                    .empty = "Занятий и аттестаций нет."};
    for (const StudyRecordRow& row : period.rows) {
        std::string result = row.settled.empty() ? row.result : row.result + "; " + row.settled;
        if (!row.carried.empty()) result += "; перезачтено: " + row.carried;
        table.rows.push_back({row.subject_title, std::to_string(row.hours), row.form_title, result,
                              row.attested_on ? row.attested_on->russian() : std::string{}});
    }
    return table;
}

FormTable practices_of(const StudyRecord& record) {
    FormTable table{.title = "Практика",
                    .columns = {{.title = "Практика", .width = 34, .share = 2},
                                {.title = "База, руководитель от неё", .width = 38, .share = 2},
                                {.title = "Сроки, приказ", .width = 28},
                                {.title = "Часы", .width = 12, .align = centred},
                                {.title = "Оценка", .width = 22, .share = 1},
                                {.title = "Дата", .width = 20, .align = centred}}};
    for (const StudyRecordPractice& one : record.practices)
        table.rows.push_back(
            {one.subject_title, joined({one.base, one.base_lead}, ", "),
             one.from_on.russian() + " – " + one.to_on.russian() + ", № " + one.order_no,
             std::to_string(one.hours), one.result,
             one.assessed_on ? one.assessed_on->russian() : std::string{}});
    return table;
}

FormTable finals_of(const StudyRecord& record) {
    FormTable table{.title = "Государственная итоговая аттестация",
                    .columns = {{.title = "Испытание", .width = 36, .share = 1},
                                {.title = "Тема работы", .width = 40, .share = 2},
                                {.title = "Дата", .width = 20, .align = centred},
                                {.title = "Оценка", .width = 28, .share = 1},
                                {.title = "Протокол", .width = 26}}};
    for (const StudentFinal& one : record.finals)
        table.rows.push_back({one.kind_title, one.topic, one.held_on.russian(), one.result_words,
                              one.signed_on
                                  ? "№ " + one.protocol_no + " от " + one.signed_on->russian()
                                  : std::string{}});
    return table;
}

FormTable diploma_of(const StudyRecord& record) {
    FormTable table{.title = "В приложение к диплому",
                    .columns = {{.title = "Дисциплина", .width = 80, .share = 1},
                                {.title = "Часы", .width = 16, .align = centred},
                                {.title = "Оценка", .width = 50}},
                    .empty = "Дисциплин пока нет."};
    for (const DiplomaRow& row : record.diploma)
        table.rows.push_back({row.subject_title, std::to_string(row.hours), row.result});
    return table;
}

}  // namespace

TableForm exam_sheet_form(const ExamSheet& sheet, ProgrammeFamily family, const FormFacts& facts) {
    const std::string form = sheet.form_title.empty() ? "не назначена" : sheet.form_title;
    TableForm printed{
        .name = "Ведомость " + sheet.study_group_title + " " + sheet.subject_title + ", " +
                sheet.period_title,
        .paper = FormPaper::portrait,
        .organization_full_name = facts.organization_full_name,
        .title = sheet_title(sheet.form),
        .family = family,
        .class_title = sheet.study_group_title,
        .period = sheet.period_title + ", " + sheet.school_year_title + " учебный год",
        .lines = {(family == ProgrammeFamily::vocational ? "Дисциплина (МДК, модуль): "
                                                         : "Предмет: ") +
                      sheet.subject_title,
                  "Форма аттестации: " + form, "Экзаменатор: " + sheet.teachers,
                  "Дата проведения: " + (sheet.confirmed_on ? sheet.confirmed_on->russian()
                                                            : std::string{"«___» __________"})},
        .tables = {students_of(sheet)},
        .notes = {"Итоги: " + counts_line(sheet) + ". Допущено: " + std::to_string(sheet.admitted) +
                      " из " + std::to_string(sheet.students.size()) + ".",
                  "Время проведения: начало ______, окончание ______."},
        .signatures = {{FormSigner::teacher, sheet.teachers}, {FormSigner::deputy, facts.deputy}}};
    return printed;
}

TableForm group_sheet_form(const GroupSheet& sheet, ProgrammeFamily family,
                           const FormFacts& facts) {
    TableForm printed{
        .name = "Сводная ведомость " + sheet.study_group_title + ", " + sheet.period_title,
        .organization_full_name = facts.organization_full_name,
        .title = "СВОДНАЯ ВЕДОМОСТЬ УСПЕВАЕМОСТИ",
        .family = family,
        .class_title = sheet.study_group_title,
        .period = sheet.period_title + ", " + sheet.school_year_title + " учебный год",
        .lines = {"По состоянию на " + facts.today.russian()},
        .tables = {results_of(sheet)},
        .notes = {"Часы академические: пара — 2 часа. Оценка через черту — после ликвидации "
                  "задолженности или повышения."},
        .signatures = {{FormSigner::lead, sheet.curator}, {FormSigner::deputy, facts.deputy}}};
    if (!sheet.success.empty())
        printed.notes.insert(printed.notes.begin(),
                             "Успеваемость " + sheet.success + ", качество " + sheet.quality +
                                 ", средний балл группы " + sheet.mean + ".");
    return printed;
}

TableForm study_record_form(const StudyRecord& record, const FormFacts& facts) {
    TableForm printed{.name = "Учебная карточка " + record.student_name,
                      .paper = FormPaper::portrait,
                      .organization_full_name = facts.organization_full_name,
                      .title = "УЧЕБНАЯ КАРТОЧКА СТУДЕНТА",
                      .family = ProgrammeFamily::vocational,
                      .period = record.student_name,
                      .signatures = {{FormSigner::deputy, facts.deputy}}};
    if (record.birth_date)
        printed.lines.push_back("Дата рождения: " + record.birth_date->russian());
    if (!record.personal_no.empty())
        printed.lines.push_back("№ по поимённой книге: " + record.personal_no);
    for (const std::string& order : record.orders) printed.lines.push_back(order);
    printed.lines.push_back("По состоянию на " + record.today.russian());
    for (const StudyRecordPeriod& period : record.periods)
        printed.tables.push_back(semester_of(period));
    if (!record.practices.empty()) printed.tables.push_back(practices_of(record));
    if (!record.admission.empty())
        printed.lines.push_back("Государственная итоговая аттестация: " + record.admission);
    if (!record.finals.empty()) printed.tables.push_back(finals_of(record));
    if (!record.periods.empty()) printed.tables.push_back(diploma_of(record));
    if (printed.tables.empty())
        printed.tables.push_back({.empty = "В группах колледжа не состоял(а)."});
    printed.notes = {
        "Часы академические, проведённые и записанные в журнал. Оценка в приложение — " +
        record.diploma_rule + "."};
    return printed;
}

Result<TableForm> open_exam_sheet_form(Reader& reader, const Standing& standing, CourseId course_id,
                                       std::optional<PeriodId> period_id, Instant now) {
    LETOPIS_TRY(sheet, open_exam_sheet(reader, standing, course_id, period_id, now));
    LETOPIS_TRY(course, reader.course(course_id));
    if (!course) return RefusalCode::not_found;
    LETOPIS_TRY(group, find_study_group(reader, course->study_group_id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return exam_sheet_form(sheet, group.family, facts);
}

Result<TableForm> open_group_sheet_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                        std::optional<PeriodId> period_id, Instant now) {
    LETOPIS_TRY(sheet, open_group_sheet(reader, standing, id, period_id, now));
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return group_sheet_form(sheet, group.family, facts);
}

Result<TableForm> open_study_record_form(Reader& reader, const Standing& standing,
                                         StudentId student_id, Instant now) {
    LETOPIS_TRY(record, open_study_record(reader, standing, student_id, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return study_record_form(record, facts);
}

}  // namespace letopis
