#include "app/attendance/health/open_health.h"

#include <algorithm>

#include "app/attendance/health/health_facts.h"
#include "base/limits.h"
#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

HealthLine named_line(const Person& person) {
    HealthLine line{.student_id = person.person_id,
                    .name = person.last_first(),
                    .birth_date = person.birth_date};
    return line;
}

void put_sheet(const HealthSheet& sheet, HealthLine& line) {
    line.health_group = sheet.health_group;
    line.sports_group = sheet.sports_group;
    line.health_group_title = health_group_title(sheet.health_group);
    line.sports_group_title = sports_group_title(sheet.sports_group);
    line.furniture_no = sheet.furniture_no;
    line.seat = sheet.seat;
    line.advice = sheet.advice;
    line.examined_on = sheet.examined_on;
}

Result<Done> add_sheets(Reader& reader, ClassHealth& view) {
    LETOPIS_TRY(sheets, reader.health_sheets_of_group(view.study_group_id));
    for (HealthLine& line : view.students) {
        const auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const HealthSheet& one) {
            return one.student_id == line.student_id;
        });
        if (sheet != sheets.end()) put_sheet(*sheet, line);
    }
    return Done{};
}

}  // namespace

Result<HealthClasses> open_health_classes(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_health, Target{}));
    const Date today = moscow_date(now);
    LETOPIS_TRY(keeping, health_keeping_on(reader, today));
    HealthClasses view{.keeps_sheets = keeping == HealthKeeping::on, .classes = {}};
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years) {
        if (last_day_of(year) < today) continue;
        LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
        for (const StudyGroup& group : groups)
            if (is_home_class(group))
                view.classes.push_back({group.study_group_id, group.title, year.title});
    }
    return view;
}

Result<ClassHealth> open_class_health(Reader& reader, const Standing& standing, StudyGroupId id,
                                      Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_health, Target{}));
    LETOPIS_TRY(group, find_study_group(reader, id));
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(keeping, health_keeping_on(reader, today));
    ClassHealth view{.study_group_id = id,
                     .study_group_title = group.title,
                     .school_year_title = year.title,
                     .today = today,
                     .keeps_sheets = keeping == HealthKeeping::on,
                     .students = {},
                     .excuses = {}};
    LETOPIS_TRY(listed, reader.students_of_group(id));
    for (const ListedStudent& one : listed)
        if (one.enrolment.covers(day_in(year, today)))
            view.students.push_back(named_line(one.person));
    if (view.keeps_sheets) LETOPIS_TRY_DONE(add_sheets(reader, view));
    LETOPIS_TRY(excuses, reader.excuses_of_group(id, year.starts_on, last_day_of(year)));
    std::reverse(excuses.begin(), excuses.end());
    if (excuses.size() > limits::exemptions_on_page) excuses.resize(limits::exemptions_on_page);
    LETOPIS_TRY(lines, excuse_lines(reader, excuses));
    view.excuses = std::move(lines);
    return view;
}

Result<StudentHealth> open_student_health(Reader& reader, const Standing& standing,
                                          StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::give_notice, target));
    LETOPIS_TRY(keeping, health_keeping_on(reader, today));
    StudentHealth view{
        .student_id = student_id, .keeps_sheets = keeping == HealthKeeping::on, .sheet = {}};
    if (!view.keeps_sheets) return view;
    LETOPIS_TRY(sheet, reader.health_sheet_of(student_id));
    LETOPIS_TRY(person, reader.person(student_id));
    if (!sheet || !person) return view;
    HealthLine line = named_line(*person);
    put_sheet(*sheet, line);
    view.sheet = std::move(line);
    return view;
}

}  // namespace letopis
