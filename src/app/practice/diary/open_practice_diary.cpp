#include "app/practice/diary/open_practice_diary.h"

#include <algorithm>
#include <set>

#include "app/practice/practice_facts.h"
#include "base/limits.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// What the asker may do with the diary.
struct DiaryRights {
    bool writes = false;
    bool checks = false;
};

/// Refuses `not_found` whoever may not read it.
Result<DiaryRights> rights_to(Reader& reader, const Standing& standing, const FoundPractice& found,
                              Date today) {
    LETOPIS_TRY(student, student_target(reader, found.assignment.student_id, today));
    LETOPIS_TRY(course, course_target(reader, found.title.course));
    const auto may = [&](Action action, const Target& target) {
        return check_access(standing, action, target).has_value();
    };
    const DiaryRights rights{.writes = may(Action::write_practice_day, student),
                             .checks = may(Action::keep_practice, course) ||
                                       may(Action::assess_practice, course) ||
                                       leads_practice(found.assignment, standing)};
    if (!rights.checks) LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, student));
    return rights;
}

int usual_hours(const PracticeAssignment& practice, std::size_t days) {
    if (days == 0) return limits::practice_hours_a_day;
    const int count = static_cast<int>(days);
    return std::clamp((practice.hours + count - 1) / count, 1, limits::practice_hours_a_day);
}

Result<PracticeDiaryDay> day_of(Reader& reader, const PracticeDay& line) {
    LETOPIS_TRY(checked_by, short_name(reader, line.checked_by));
    PracticeDiaryDay day{.done_on = line.done_on,
                         .hours = line.hours,
                         .text = line.text,
                         .state = line.state,
                         .state_title = std::string{practice_day_title(line.state)},
                         .remark = line.remark,
                         .checked_by = std::move(checked_by),
                         .version = line.version};
    if (line.checked_at) day.checked_on = moscow_date(*line.checked_at);
    return day;
}

/// Whether the student may write the day: decide_write_practice_day says the same.
bool may_write(const PracticeDiary& view, const PracticeDiaryDay& day) {
    if (day.state == PracticeDayState::confirmed) return false;
    return !view.line.result || day.state == PracticeDayState::returned;
}

Result<Done> add_days(Reader& reader, const PracticeAssignment& practice, bool writes,
                      PracticeDiary& view) {
    LETOPIS_TRY(diary, reader.practice_diary(practice.assignment));
    LETOPIS_TRY(special, reader.calendar_days(practice.from_on, practice.to_on));
    const std::vector<Date> due = practice_days_due(practice, special);
    view.usual_hours = usual_hours(practice, due.size());
    std::set<Date> shown;
    for (const Date on : due)
        if (on <= view.today) shown.insert(on);
    for (const PracticeDay& line : diary) shown.insert(line.done_on);
    for (const Date on : shown) {
        PracticeDiaryDay day{.done_on = on};
        if (const PracticeDay* const line = line_of(diary, on)) {
            LETOPIS_TRY(written, day_of(reader, *line));
            day = std::move(written);
        }
        day.may_write = writes && may_write(view, day);
        view.days.push_back(std::move(day));
    }
    return Done{};
}

}  // namespace

Result<PracticeDiary> open_practice_diary(Reader& reader, const Standing& standing,
                                          EntryIndex assignment, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(found, find_practice(reader, assignment));
    const PracticeAssignment& practice = found.assignment;
    LETOPIS_TRY(rights, rights_to(reader, standing, found, today));
    if (practice.is_cancelled) return RefusalCode::not_found;
    LETOPIS_TRY(line, practice_line(reader, practice, found.title, now));
    LETOPIS_TRY(year, find_school_year(reader, found.title.course.school_year_id));
    LETOPIS_TRY(is_open, is_course_open(reader, found.title.course));
    PracticeDiary view{.line = std::move(line),
                       .study_group_title = found.title.study_group.title,
                       .school_year_title = year.title,
                       .today = today,
                       .last_on = std::min(practice.to_on, today),
                       .is_closed = !is_open,
                       .may_check = rights.checks && is_open};
    const bool writes = rights.writes && is_open;
    view.may_write = writes && !practice.result && practice.from_on <= today;
    LETOPIS_TRY_DONE(add_days(reader, practice, writes, view));
    return view;
}

}  // namespace letopis
