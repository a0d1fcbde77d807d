#include "app/reports/report_forms.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr int count_width = 9;
constexpr int day_width = 5;

/// "+2", "−1", "0".
std::string signed_text(int number) {
    if (number > 0) return "+" + std::to_string(number);
    return number < 0 ? "−" + std::to_string(-number) : "0";
}

void add_columns(std::vector<FormColumn>& columns, const std::string& group, int width,
                 std::initializer_list<const char*> titles) {
    for (const char* title : titles)
        columns.push_back({.group = group, .title = title, .width = width, .align = centred});
}

bool has_same_spans(const CourseFulfilment& one, const CourseFulfilment& other) {
    return std::equal(one.spans.begin(), one.spans.end(), other.spans.begin(), other.spans.end(),
                      [](const FulfilmentSpan& left, const FulfilmentSpan& right) {
                          return left.title == right.title;
                      });
}

FormTable table_of_spans(const CourseFulfilment& first) {
    FormTable table{.columns = {{.title = "Предмет", .width = 28, .share = 2},
                                {.title = "Класс", .width = 16, .align = centred},
                                {.title = "Учитель", .width = 24, .share = 1},
                                {.title = "Часов в неделю",
                                 .width = count_width,
                                 .align = centred,
                                 .turn = turned_upward}}};
    for (const FulfilmentSpan& span : first.spans)
        add_columns(table.columns, span.title, count_width, {"план", "дано", "±"});
    table.columns.push_back({.title = "Заключение", .width = 30, .share = 2});
    return table;
}

FormRow row_of(const CourseFulfilment& course) {
    FormRow row{course.subject_title, course.study_group_title, course.teachers,
                hours_text(course.weekly_hours_hundredths)};
    for (const FulfilmentSpan& span : course.spans)
        row.insert(row.end(), {std::to_string(span.planned), std::to_string(span.count.given),
                               signed_text(span.deviation)});
    row.push_back(course.spans.empty() ? std::string{} : course.spans.back().conclusion);
    return row;
}

std::vector<FormTable> tables_of(const FulfilmentReport& report) {
    std::vector<FormTable> tables;
    const CourseFulfilment* first = nullptr;
    for (const CourseFulfilment& course : report.courses) {
        if (first == nullptr || !has_same_spans(*first, course)) {
            tables.push_back(table_of_spans(course));
            first = &course;
        }
        tables.back().rows.push_back(row_of(course));
    }
    if (tables.empty()) tables.push_back({.empty = "Учебных предметов в этом году пока нет."});
    return tables;
}

void add_hours(FormRow& row, const TaughtHours& taught) {
    for (const int day : taught.days) row.push_back(few_text(day));
    for (const int sum :
         {taught.hours, taught.own, taught.extra, taught.substituted, taught.other_subject})
        row.push_back(few_text(sum));
    row.push_back(taught.coefficient_hundredths == 0 ? ""
                                                     : hours_text(taught.coefficient_hundredths));
    row.push_back(few_text(taught.unrecorded));
}

FormTable hours_table_of(const HoursSheet& sheet) {
    FormTable table{.columns = {{.title = "Учитель", .width = 26, .share = 1},
                                {.title = "Предмет", .width = 24, .share = 1},
                                {.title = "Класс", .width = 14, .align = centred}},
                    .empty = "В этом месяце проведённых уроков нет."};
    for (const Date day : sheet.days)
        table.columns.push_back({.group = "Дни месяца: часы",
                                 .title = std::to_string(day.day()),
                                 .width = day_width,
                                 .align = centred});
    for (const char* title :
         {"Всего часов", "Основные уроки", "Дополнительно", "Замены и совмещения",
          "Замена предмета", "Замены с коэффициентом", "Не записано"})
        table.columns.push_back(
            {.title = title, .width = count_width, .align = centred, .turn = turned_upward});
    for (const HoursOfTeacher& teacher : sheet.teachers) {
        for (const HoursOfCourse& course : teacher.courses) {
            FormRow row{teacher.teacher, course.subject_title, course.study_group_title};
            add_hours(row, course.hours);
            table.rows.push_back(std::move(row));
        }
        if (teacher.courses.size() < 2) continue;
        FormRow sum{teacher.teacher, "Всего", ""};
        add_hours(sum, teacher.hours);
        table.rows.push_back(std::move(sum));
    }
    FormRow all{"Общая сумма", "", ""};
    add_hours(all, sheet.totals);
    table.totals.push_back(std::move(all));
    return table;
}

FormTable reasons_of(const HoursSheet& sheet) {
    FormTable table{.title = "Основания замен",
                    .columns = {{.title = "С", .width = 20, .align = centred},
                                {.title = "По", .width = 20, .align = centred},
                                {.title = "Причина", .width = 70, .share = 1},
                                {.title = "Привязка", .width = 50},
                                {.title = "Обоснование (документ)", .width = 70, .share = 1},
                                {.title = "Часов в табеле", .width = 18, .align = centred}}};
    for (const ReasonOfHours& one : sheet.reasons)
        table.rows.push_back({one.from_on.russian(), one.to_on.russian(), one.text, one.bound_to,
                              one.document, std::to_string(one.hours)});
    return table;
}

std::string title_of(const ReportCardYear& year) {
    return year.title + " учебный год · " + year.study_group_title;
}

FormTable results_of(const ReportCardYear& year) {
    FormTable table{.title = title_of(year),
                    .columns = {{.title = "Предмет", .width = 60, .share = 1}},
                    .empty = "Предметов в этом году нет."};
    for (const std::string& period : year.periods)
        table.columns.push_back({.title = period, .width = 20, .align = centred});
    table.columns.push_back({.title = "Год", .width = 20, .align = centred});
    for (const ReportCardRow& one : year.rows) {
        FormRow row{one.subject_title};
        row.insert(row.end(), one.results.begin(), one.results.end());
        row.push_back(one.annual);
        table.rows.push_back(std::move(row));
    }
    return table;
}

FormTable missed_of(const ReportCardYear& year) {
    struct Line {
        const char* title;
        int MissedLessons::*count;
    };
    constexpr std::array<Line, 5> lines{
        {{"всего", &MissedLessons::missed},
         {"по болезни", &MissedLessons::ill},
         {"по уважительной причине", &MissedLessons::excused},
         {"без уважительной причины", &MissedLessons::without_reason},
         {"опозданий", &MissedLessons::late}}};
    FormTable table{.columns = {{.title = "Пропущено уроков", .width = 60, .share = 1}}};
    for (const std::string& period : year.periods)
        table.columns.push_back({.title = period, .width = 20, .align = centred});
    table.columns.push_back({.title = "Год", .width = 20, .align = centred});
    for (const Line& line : lines) {
        FormRow row{line.title};
        for (const MissedLessons& missed : year.missed)
            row.push_back(std::to_string(missed.*line.count));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<ProgrammeFamily> family_of(Reader& reader, std::optional<StudyGroupId> study_group_id) {
    if (!study_group_id) return ProgrammeFamily::general;
    LETOPIS_TRY(group, find_study_group(reader, *study_group_id));
    return group.family;
}

/// Of the class that he is in, or was in last.
Result<ProgrammeFamily> family_of_student(Reader& reader, StudentId student_id) {
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    const auto last = std::max_element(enrolments.begin(), enrolments.end(),
                                       [](const Enrolment& one, const Enrolment& other) {
                                           return one.enrolled_on < other.enrolled_on;
                                       });
    if (last == enrolments.end()) return ProgrammeFamily::general;
    return family_of(reader, last->study_group_id);
}

}  // namespace

TableForm fulfilment_form(const FulfilmentReport& report, ProgrammeFamily family,
                          const FormFacts& facts) {
    TableForm form{.name = "Выполнение учебного плана " +
                           (report.title.empty() ? "школы" : report.title) + ", " +
                           report.school_year_title,
                   .edition = Edition::draft,
                   .organization_full_name = facts.organization_full_name,
                   .title = "ВЫПОЛНЕНИЕ УЧЕБНОГО ПЛАНА",
                   .family = family,
                   .period = report.title.empty()
                                 ? report.school_year_title + " учебный год"
                                 : report.title + ", " + report.school_year_title + " учебный год",
                   .lines = {"По состоянию на " + report.today.russian()},
                   .tables = tables_of(report),
                   .notes = {"План — часов по учебному плану за срок; дано — проведено и записано; "
                             "± — дано по сравнению с тем, что должно быть дано на эту дату."},
                   .signatures = {{FormSigner::teacher, ""}, {FormSigner::deputy, facts.deputy}}};
    if (report.lagging > 0)
        form.notes.push_back("Отстают на " + std::to_string(report.lag_from) +
                             " ч и больше: " + std::to_string(report.lagging) + ".");
    if (report.cut_off)
        form.notes.emplace_back("Предметов больше, чем помещается: остальные сюда не вошли.");
    return form;
}

TableForm hours_sheet_form(const HoursSheet& sheet, const FormFacts& facts) {
    const std::string month = month_and_year(sheet.days.front());
    TableForm form{
        .name = "Табель учёта занятий, " + month,
        .edition = edition_of(sheet.days.back(), facts.today),
        .organization_full_name = facts.organization_full_name,
        .title = "ТАБЕЛЬ УЧЁТА ЗАНЯТИЙ",
        .period = month + " года",
        .tables = {hours_table_of(sheet)},
        .notes = {"В табель входят только уроки, проведённые и записанные в журнал; «не записано» "
                  "в сумму не входит."},
        .signatures = {{FormSigner::deputy, facts.deputy}, {FormSigner::director, ""}}};
    if (!sheet.reasons.empty()) form.tables.push_back(reasons_of(sheet));
    if (sheet.cut_off)
        form.notes.emplace_back("Уроков больше, чем помещается: остальные сюда не вошли.");
    return form;
}

TableForm report_card_form(const ReportCard& card, ProgrammeFamily family, const FormFacts& facts) {
    const bool of_one_year = card.years.size() == 1;
    TableForm form{.name = (of_one_year ? "Табель " : "Сводный табель ") + card.student_name,
                   .paper = FormPaper::portrait,
                   .organization_full_name = facts.organization_full_name,
                   .title = of_one_year ? "ТАБЕЛЬ УСПЕВАЕМОСТИ И ПОСЕЩАЕМОСТИ" : "СВОДНЫЙ ТАБЕЛЬ",
                   .family = family,
                   .period = card.student_name,
                   .lines = {"По состоянию на " + card.today.russian()},
                   .signatures = {{FormSigner::lead,
                                   card.years.empty() ? "" : card.years.front().class_teacher},
                                  {FormSigner::guardian, ""}}};
    for (const ReportCardYear& year : card.years) {
        form.tables.push_back(results_of(year));
        form.tables.push_back(missed_of(year));
    }
    if (form.tables.empty()) form.tables.push_back({.empty = "В классах и группах не состоял(а)."});
    return form;
}

Result<TableForm> open_fulfilment_form(Reader& reader, const Standing& standing,
                                       const FulfilmentSearch& search, Instant now) {
    LETOPIS_TRY(report, open_fulfilment(reader, standing, search, now));
    LETOPIS_TRY(family, family_of(reader, search.study_group_id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return fulfilment_form(report, family, facts);
}

Result<TableForm> open_hours_sheet_form(Reader& reader, const Standing& standing,
                                        std::optional<Date> month, Instant now) {
    LETOPIS_TRY(sheet, open_hours_sheet(reader, standing, month, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return hours_sheet_form(sheet, facts);
}

Result<TableForm> open_report_card_form(Reader& reader, const Standing& standing,
                                        StudentId student_id,
                                        std::optional<SchoolYearId> school_year_id, Instant now) {
    LETOPIS_TRY(card, open_report_card(reader, standing, student_id, now));
    if (school_year_id) {
        std::erase_if(card.years, [&](const ReportCardYear& year) {
            return year.school_year_id != *school_year_id;
        });
        if (card.years.empty()) return RefusalCode::not_found;
    }
    LETOPIS_TRY(family, family_of_student(reader, student_id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return report_card_form(card, family, facts);
}

}  // namespace letopis
