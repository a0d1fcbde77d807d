#include "app/reports/personal_file_form.h"

#include <algorithm>

#include "app/reports/open_report_card.h"
#include "base/text.h"
#include "domain/classes/membership.h"
#include "ports/gathering/achievement_days.h"
#include "ports/gathering/form_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

struct YearOfClass {
    StudyGroup study_group;
    SchoolYear school_year;
    std::vector<CouncilDecision> decisions;
};

/// "Похвальный лист; благодарность: за помощь библиотеке".
Result<std::string> awards_of(Reader& reader, StudentId student_id, const SchoolYear& year) {
    LETOPIS_TRY(achievements, reader.achievements_of_student(student_id));
    std::vector<std::string> awards;
    for (const Achievement& one : achievements) {
        const bool of_year =
            achieved_from(year) <= one.achieved_on && one.achieved_on <= last_day_of(year);
        if (is_award(one.kind) && of_year)
            awards.push_back(std::string{achievement_kind_title(one.kind)} + ": " + one.title +
                             " (" + one.document_no + ")");
    }
    return joined(awards);
}

std::string decision_about(const YearOfClass& of, StudentId student_id) {
    for (const CouncilDecision& one : of.decisions)
        if (one.student_id == student_id)
            return one.text + ", протокол " + order_words(one.protocol_no, one.decided_on);
    return "";
}

FormTable line_of(const YearOfClass& of, const Person& student, const ReportCardYear& year,
                  const std::string& awards) {
    FormTable table{.title = student.full_name(),
                    .columns = {{.title = "Учебный год", .width = 18, .align = centred},
                                {.title = "Класс", .width = 13, .align = centred}}};
    FormRow row{of.school_year.title, of.study_group.title};
    for (const ReportCardRow& subject : year.rows) {
        table.columns.push_back({.group = "Годовые отметки",
                                 .title = subject.subject_title,
                                 .width = 9,
                                 .align = centred,
                                 .turn = turned_upward});
        row.push_back(subject.annual);
    }
    for (const char* title : {"всего", "по болезни"})
        table.columns.push_back({.group = "Пропущено уроков",
                                 .title = title,
                                 .width = 9,
                                 .align = centred,
                                 .turn = turned_upward});
    const MissedLessons missed = year.missed.empty() ? MissedLessons{} : year.missed.back();
    row.push_back(std::to_string(missed.missed));
    row.push_back(std::to_string(missed.ill));
    table.columns.push_back({.title = "Поощрения", .width = 30, .share = 2});
    table.columns.push_back({.title = "Итог года", .width = 30, .share = 2});
    table.columns.push_back({.title = "Подпись классного руководителя", .width = 26});
    row.insert(row.end(), {awards, decision_about(of, student.person_id), ""});
    table.rows.push_back(std::move(row));
    return table;
}

Result<std::optional<FormTable>> line_about(Reader& reader, const YearOfClass& of,
                                            const Person& student, Date today) {
    LETOPIS_TRY(year, read_class_year(reader, student.person_id, of.school_year, today));
    if (!year) return std::optional<FormTable>{};
    LETOPIS_TRY(awards, awards_of(reader, student.person_id, of.school_year));
    return std::optional{line_of(of, student, *year, awards)};
}

}  // namespace

Result<TableForm> open_personal_file_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                          Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    if (!is_home_class(group)) return RefusalCode::not_found;
    LETOPIS_TRY(school_year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(decisions, reader.council_decisions(id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    const Date on = day_in(school_year, facts.today);
    LETOPIS_TRY(lead, class_teacher_on(reader, id, on));
    TableForm form{.name = "Вкладыши в личные дела " + group.title + ", " + school_year.title,
                   .edition = edition_of(school_year.ends_on, facts.today),
                   .organization_full_name = facts.organization_full_name,
                   .title = "ЛИЧНАЯ КАРТА ОБУЧАЮЩЕГОСЯ: ИТОГИ УЧЕБНОГО ГОДА",
                   .family = group.family,
                   .class_title = group.title,
                   .period = school_year.title + " учебный год",
                   .signatures = {{FormSigner::lead, lead}, {FormSigner::director, ""}}};
    const YearOfClass of{std::move(group), std::move(school_year), std::move(decisions)};
    LETOPIS_TRY(listed, reader.students_of_group(id));
    for (const Member& member : members_of(listed)) {
        if (!member.touches(on, on)) continue;
        LETOPIS_TRY(line, line_about(reader, of, member.person, facts.today));
        if (line) form.tables.push_back(*std::move(line));
    }
    if (form.tables.empty()) form.tables.push_back({.empty = "В списке класса никого нет."});
    return form;
}

}  // namespace letopis
