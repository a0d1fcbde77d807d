#include "domain/journal/counting/closing_counts.h"

#include <algorithm>

#include "domain/classes/after_school.h"
#include "domain/marks/course_demands.h"

namespace letopis {
namespace {

template <class Items, class Item>
bool contains(const Items& items, const Item& item) {
    return std::find(items.begin(), items.end(), item) != items.end();
}

/// How many of the list's students on that day are neither among those who have what is asked for
/// nor excused.
int count_missing(const CourseRows& course, Date on, std::vector<StudentId> have,
                  std::span<const StudentId> excused) {
    std::sort(have.begin(), have.end());
    int missing = 0;
    StudentId counted;
    for (const ListStay& stay : course.stays) {
        if (!stay.covers(on) || stay.student_id == counted) continue;
        counted = stay.student_id;
        if (!std::binary_search(have.begin(), have.end(), counted) && !contains(excused, counted))
            ++missing;
    }
    return missing;
}

void set(GapCounts& counts, GapKind kind, int count) {
    if (count > 0) counts[kind] = count;
}

}  // namespace

bool CourseRows::is_closed(PeriodId id) const { return contains(closed, id); }

GapCounts counts_of(std::span<const Gap> gaps) {
    GapCounts counts;
    for (const Gap& gap : gaps)
        if (gap.kind != GapKind::period_not_over) ++counts[gap.kind];
    return counts;
}

GapCounts count_gaps_of_period(const CourseRows& course, const Period& period,
                               std::span<const StudentId> excused, Date today) {
    const auto is_due = [&](Date on) { return period.covers(on) && on <= today; };
    int topics = 0;
    int homework = 0;
    for (const LackingLesson& lesson : course.lacking) {
        if (!is_due(lesson.lesson_on)) continue;
        topics += lesson.lacks_topic ? 1 : 0;
        homework += lesson.lacks_homework && demands_homework(course.kind) ? 1 : 0;
    }
    const auto pending =
        std::count_if(course.pending.begin(), course.pending.end(), [&](const PendingCell& cell) {
            return is_due(cell.lesson_on) &&
                   std::any_of(course.stays.begin(), course.stays.end(), [&](const ListStay& stay) {
                       return stay.student_id == cell.student_id;
                   });
        });
    GapCounts counts;
    set(counts, GapKind::topic, topics);
    set(counts, GapKind::homework, homework);
    set(counts, GapKind::pending_mark, static_cast<int>(pending));
    if (course.scale == Scale::no_marks || !has_period_results(course.kind) ||
        !contains(course.taught, period.period_id))
        return counts;
    std::vector<StudentId> have;
    for (const GivenResult& one : course.results)
        if (one.period_id == period.period_id) have.push_back(one.student_id);
    set(counts, GapKind::period_mark,
        count_missing(course, period.ends_on, std::move(have), excused));
    return counts;
}

GapCounts count_gaps_of_course(const CourseRows& course, std::span<const Period> periods,
                               std::span<const StudentId> excused) {
    GapCounts counts;
    const auto open = std::count_if(periods.begin(), periods.end(), [&](const Period& period) {
        return !course.is_closed(period.period_id);
    });
    set(counts, GapKind::period_open, static_cast<int>(open));
    set(counts, GapKind::appeal, course.open_appeals);
    if (periods.empty() || !is_of_curriculum(course.kind)) return counts;
    if (course.kind == SubjectKind::practice && course.results.empty()) return counts;
    std::vector<StudentId> have;
    for (const GivenResult& one : course.annual) have.push_back(one.student_id);
    set(counts, GapKind::annual_mark,
        count_missing(course, periods.back().ends_on, std::move(have), excused));
    return counts;
}

}  // namespace letopis
