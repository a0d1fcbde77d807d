#include "app/practice/practice_forms.h"

#include <algorithm>

#include "app/practice/practice_facts.h"

namespace letopis {
namespace {

constexpr const char* blank = "______________________________";
constexpr std::ptrdiff_t rows_to_hours = 4;  ///< Those of the practice down to its hours.

FormTable students_of(const PracticeSheet& sheet) {
    FormTable table{.columns = {{.title = "№", .width = 8, .align = centred},
                                {.title = "Фамилия, имя, отчество", .width = 40, .share = 2},
                                {.title = "База практики", .width = 36, .share = 2},
                                {.title = "Сроки", .width = 24, .align = centred},
                                {.title = "Часы", .width = 11, .align = centred},
                                {.title = "Оценка освоения ОК/ПК", .width = 38, .share = 2},
                                {.title = "Оценка", .width = 24, .align = centred},
                                {.title = "Руководитель от организации", .width = 28, .share = 1},
                                {.title = "Руководитель от колледжа", .width = 28, .share = 1}},
                    .empty = "На практику пока никто не направлен."};
    int number = 0;
    for (const PracticeLine& line : sheet.lines)
        table.rows.push_back({std::to_string(++number), line.student_name, line.base,
                              practice_dates(line), std::to_string(line.hours), line.competences,
                              line.result_words, line.base_lead, line.lead});
    return table;
}

std::string counts_line(const PracticeSheet& sheet) {
    const auto assessed = std::count_if(sheet.lines.begin(), sheet.lines.end(),
                                        [](const PracticeLine& line) { return line.result; });
    return "Направлено: " + std::to_string(sheet.lines.size()) +
           ", аттестационных листов: " + std::to_string(assessed) + ".";
}

bool is_complete(const PracticeSheet& sheet) {
    return !sheet.lines.empty() &&
           std::all_of(sheet.lines.begin(), sheet.lines.end(),
                       [](const PracticeLine& line) { return line.result; });
}

std::string or_blank(const std::string& text) { return text.empty() ? blank : text; }

/// "54 из 72".
std::string of_all(int part, int all) {
    return std::to_string(part) + " из " + std::to_string(all);
}

FormTable contents_of(const PracticeLine& line) {
    FormTable table{.columns = {{.title = "Показатель", .width = 52},
                                {.title = "Содержание", .width = 100, .share = 1}},
                    .rows = {{"Вид практики", line.kind_title},
                             {"База практики", line.base},
                             {"Сроки", practice_dates(line)},
                             {"Объём, часов", std::to_string(line.hours)},
                             {"Приказ о направлении", "№ " + line.order_no},
                             {"Оценка освоения ОК/ПК", or_blank(line.competences)},
                             {"Характеристика", or_blank(line.characteristic)},
                             {"Оценка по практике", or_blank(line.result_words)}}};
    const PracticeDiaryCount& diary = line.diary;
    std::vector<FormRow> hours;
    if (diary.written_hours > 0)
        hours.push_back(
            {"Подтверждено по дневнику, часов", of_all(diary.confirmed_hours, line.hours)});
    if (diary.held_hours > 0)
        hours.push_back({"Был(а) на занятиях по журналу, часов",
                         of_all(diary.attended_hours, diary.held_hours)});
    table.rows.insert(table.rows.begin() + rows_to_hours, hours.begin(), hours.end());
    return table;
}

}  // namespace

std::string practice_signature(const std::string& of, const std::string& name) {
    return of + ": ____________________ / " + or_blank(name) + " /";
}

TableForm practice_sheet_form(const PracticeSheet& sheet, const FormFacts& facts) {
    return {
        .name = "Ведомость по практике " + sheet.study_group_title + " " + sheet.subject_title,
        .edition = is_complete(sheet) ? Edition::working : Edition::draft,
        .organization_full_name = facts.organization_full_name,
        .title = "ВЕДОМОСТЬ ПО ПРАКТИКЕ",
        .family = ProgrammeFamily::vocational,
        .class_title = sheet.study_group_title,
        .period = sheet.school_year_title + " учебный год",
        .lines = {"Практика: " + sheet.subject_title, "По состоянию на " + facts.today.russian()},
        .tables = {students_of(sheet)},
        .notes = {counts_line(sheet)},
        .signatures = {{FormSigner::teacher, sheet.teachers}, {FormSigner::deputy, facts.deputy}}};
}

TableForm attestation_sheet_form(const PracticeSheet& sheet, const PracticeLine& line,
                                 const FormFacts& facts) {
    const std::string on =
        line.assessed_on ? line.assessed_on->russian() : std::string{"«___» __________"};
    return {.name = "Аттестационный лист " + line.student_name + " " + line.subject_title,
            .edition = line.result ? Edition::working : Edition::draft,
            .paper = FormPaper::portrait,
            .organization_full_name = facts.organization_full_name,
            .title = "АТТЕСТАЦИОННЫЙ ЛИСТ ПО ПРАКТИКЕ",
            .family = ProgrammeFamily::vocational,
            .class_title = sheet.study_group_title,
            .period = line.student_name,
            .lines = {"Практика: " + line.subject_title, "Дата аттестации: " + on},
            .tables = {contents_of(line)},
            .notes = {practice_signature("Руководитель практики от организации", line.base_lead),
                      practice_signature("Руководитель практики от колледжа", line.lead)},
            .signatures = {{FormSigner::deputy, facts.deputy}}};
}

Result<TableForm> open_practice_form(Reader& reader, const Standing& standing, CourseId course_id,
                                     Instant now) {
    LETOPIS_TRY(sheet, open_practice(reader, standing, course_id, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return practice_sheet_form(sheet, facts);
}

Result<TableForm> open_attestation_sheet_form(Reader& reader, const Standing& standing,
                                              EntryIndex assignment, Instant now) {
    LETOPIS_TRY(found, find_practice(reader, assignment));
    LETOPIS_TRY(sheet, open_practice(reader, standing, found.assignment.course_id, now));
    const auto line =
        std::find_if(sheet.lines.begin(), sheet.lines.end(),
                     [&](const PracticeLine& one) { return one.assignment == assignment; });
    if (line == sheet.lines.end()) return RefusalCode::not_found;
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return attestation_sheet_form(sheet, *line, facts);
}

}  // namespace letopis
