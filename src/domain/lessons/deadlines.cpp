#include "domain/lessons/deadlines.h"

#include <algorithm>
#include <array>

#include "domain/calendar/school_days.h"

namespace letopis {
namespace {

constexpr TimeOfDay end_of_day{23 * 60 + 59};
constexpr int first_grade_of_long_compositions = 9;
constexpr int last_grade_of_long_compositions = 11;

bool is_composition(const Work& work) {
    return work.work_type == WorkType::composition || work.work_type == WorkType::exposition;
}

bool has_long_composition(const Lesson& lesson, int grade) {
    return first_grade_of_long_compositions <= grade && grade <= last_grade_of_long_compositions &&
           std::any_of(lesson.works.begin(), lesson.works.end(), is_composition);
}

Instant marks_due(const Lesson& lesson, int grade, const Policies& policies,
                  std::span<const CalendarDay> special_days) {
    if (has_long_composition(lesson, grade))
        return moscow_instant(lesson.lesson_on.plus_days(policies.composition_days), end_of_day);
    return std::min(
        end_of_working_day_after(lesson.lesson_on, policies.written_work_days, policies.week_days,
                                 special_days),
        moscow_instant(lesson.lesson_on.plus_days(policies.written_work_max_days), end_of_day));
}

}  // namespace

bool everybody_writes(WorkType type) {
    static constexpr std::array types{WorkType::control_work, WorkType::dictation,
                                      WorkType::composition, WorkType::exposition, WorkType::test};
    return std::find(types.begin(), types.end(), type) != types.end();
}

std::vector<LessonDebt> debts_of(const UnfinishedLesson& unfinished) {
    const Lesson& lesson = unfinished.lesson;
    std::vector<LessonDebt> debts;
    if (lesson.state == LessonState::cancelled) return debts;
    if (unfinished.lacks_roll) debts.push_back(LessonDebt::attendance);
    if (lesson.topic.empty()) debts.push_back(LessonDebt::topic);
    if (lesson.homework.empty() && !lesson.homework_none) debts.push_back(LessonDebt::homework);
    if (unfinished.missing_marks > 0) debts.push_back(LessonDebt::marks);
    return debts;
}

std::string_view deadline_policy(LessonDebt debt) {
    switch (debt) {
        case LessonDebt::attendance:
            return "entry.attendance";
        case LessonDebt::topic:
            return "entry.topic";
        case LessonDebt::homework:
            return "entry.homework";
        case LessonDebt::marks:
            break;
    }
    return "marks.written_work_days";
}

Instant end_of_working_day_after(Date on, int days, int week_days,
                                 std::span<const CalendarDay> special_days) {
    while (days > 0) {
        on = on.plus_days(1);
        if (is_working_day(on, week_days, special_days)) --days;
    }
    return moscow_instant(on, end_of_day);
}

Instant deadline_of(LessonDebt debt, const Lesson& lesson, TimeOfDay day_ends, int grade,
                    const Policies& policies, std::span<const CalendarDay> special_days) {
    switch (debt) {
        case LessonDebt::attendance:
            return lesson.ends() + Span::minutes(policies.attendance_minutes);
        case LessonDebt::topic:
            return moscow_instant(lesson.lesson_on.plus_days(policies.topic_days), end_of_day);
        case LessonDebt::homework:
            return moscow_instant(lesson.lesson_on, std::max(day_ends, lesson.ends_at)) +
                   Span::minutes(policies.homework_minutes);
        case LessonDebt::marks:
            break;
    }
    return marks_due(lesson, grade, policies, special_days);
}

TimeOfDay last_end(std::span<const Lesson> lessons) {
    TimeOfDay end;
    for (const Lesson& lesson : lessons)
        if (lesson.state == LessonState::planned) end = std::max(end, lesson.ends_at);
    return end;
}

}  // namespace letopis
