#include "app/attendance/open_missed_hours.h"

#include <algorithm>

#include "domain/attendance/contingent.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/form_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Date last_of_month(Date first) {
    Date day = first.plus_days(27);
    while (day.plus_days(1).month() == first.month()) day = day.plus_days(1);
    return day;
}

HoursMissed hours_of(const AttendanceTotals& totals, int each) {
    return {.held = totals.lessons * each,
            .missed = totals.missed * each,
            .ill = totals.ill * each,
            .excused = totals.excused * each,
            .without_reason = totals.without_reason * each};
}

FormTable table_of(const MissedHours& view) {
    FormTable table{.columns = {{.title = "№", .width = 8, .align = centred},
                                {.title = "Фамилия, имя, отчество", .width = 60, .share = 1}},
                    .empty = "В списке группы никого нет."};
    for (const char* title : {"всего", "по болезни", "по уваж. причине", "без уваж. причины"})
        table.columns.push_back(
            {.group = "Пропущено часов", .title = title, .width = 24, .align = centred});
    int number = 0;
    const auto add = [](FormRow row, const HoursMissed& hours, auto text) {
        for (const int each : {hours.missed, hours.ill, hours.excused, hours.without_reason})
            row.push_back(text(each));
        return row;
    };
    for (const MissedHoursRow& one : view.rows)
        table.rows.push_back(add({std::to_string(++number), one.name}, one.hours, few_text));
    table.totals.push_back(
        add({"", "Итого по группе"}, view.totals, [](int each) { return std::to_string(each); }));
    return table;
}

TableForm form_of(const MissedHours& view, ProgrammeFamily family, const FormFacts& facts) {
    const std::string month = month_and_year(view.month);
    TableForm form{
        .name = "Отчёт куратора " + view.study_group_title + ", " + month,
        .edition = edition_of(last_of_month(view.month), facts.today),
        .paper = FormPaper::portrait,
        .organization_full_name = facts.organization_full_name,
        .title = "ОТЧЁТ О ПОСЕЩАЕМОСТИ ЗА МЕСЯЦ",
        .family = family,
        .class_title = view.study_group_title,
        .period = month + " года",
        .tables = {table_of(view)},
        .notes = {view.hours_of_lesson == 2 ? "Часы академические: пара — 2 часа."
                                            : "Часы академические: урок — 1 час."},
        .signatures = {{FormSigner::lead, view.curator}, {FormSigner::deputy, facts.deputy}}};
    if (!view.attended.empty())
        form.notes.insert(form.notes.begin(), "Посещаемость: " + view.attended);
    return form;
}

}  // namespace

Result<MissedHours> open_missed_hours(Reader& reader, const Standing& standing, StudyGroupId id,
                                      std::optional<Date> on, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::account_absences, target));
    const bool in_pairs = group.family == ProgrammeFamily::vocational;
    MissedHours view{.study_group_id = id,
                     .study_group_title = group.title,
                     .today = moscow_date(now),
                     .hours_of_lesson = in_pairs ? hours_of_pairs(1) : 1};
    const Date day = on.value_or(view.today);
    view.month = Date{day.year(), day.month(), 1};
    const Date last = last_of_month(view.month);
    LETOPIS_TRY(curator, class_teacher_on(reader, id, std::min(last, view.today)));
    view.curator = std::move(curator);
    LETOPIS_TRY(attendance, ClassAttendance::gather(reader, group, view.month, last, now));
    AttendanceTotals all;
    LETOPIS_TRY(policies, reader.policies());
    const int percent = systematic_percent_on(policies, last);
    for (const Person& student : attendance.students()) {
        const auto totals = attendance.totals_of(student.person_id, view.month, last);
        view.rows.push_back(
            {.student_id = student.person_id,
             .name = student.full_name(),
             .hours = hours_of(totals, view.hours_of_lesson),
             .systematic = is_systematic_absence(totals.lessons, totals.without_reason, percent)});
        add(totals, all);
    }
    view.totals = hours_of(all, view.hours_of_lesson);
    view.attended = attended_text(all);
    return view;
}

Result<TableForm> open_missed_hours_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                         std::optional<Date> on, Instant now) {
    LETOPIS_TRY(view, open_missed_hours(reader, standing, id, on, now));
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return form_of(view, group.family, facts);
}

}  // namespace letopis
