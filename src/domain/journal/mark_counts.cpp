#include "domain/journal/mark_counts.h"

#include <algorithm>
#include <iterator>

#include "domain/classes/membership.h"
#include "domain/journal/course_marks.h"
#include "domain/marks/course_demands.h"
#include "domain/marks/means.h"
#include "domain/marks/scales.h"

namespace letopis {
namespace {

/// Days of the lessons that took place by today, in order.
std::vector<Date> lessons_held(const PeriodFacts& facts, Date today) {
    std::vector<Date> days;
    for (const Lesson& lesson : facts.lessons)
        if (lesson.state != LessonState::cancelled && facts.period.covers(lesson.lesson_on) &&
            lesson.lesson_on <= today)
            days.push_back(lesson.lesson_on);
    std::sort(days.begin(), days.end());
    return days;
}

bool is_exempt(const PeriodFacts& facts, StudentId student) {
    std::vector<Exemption> his;
    std::copy_if(facts.exemptions.begin(), facts.exemptions.end(), std::back_inserter(his),
                 [&](const Exemption& one) { return one.student_id == student; });
    return is_exempt_within(his, facts.title.subject.subject_id, facts.period.starts_on,
                            facts.period.ends_on);
}

/// Whether the number of his marks says nothing: «н/а», «осв.», an exemption, a deferral, another
/// way to learn.
bool is_excused(const PeriodFacts& facts, StudentId student) {
    const bool has_other_result = std::any_of(
        facts.period_marks.begin(), facts.period_marks.end(), [&](const PeriodMark& mark) {
            return mark.student_id == student && mark.period_id == facts.period.period_id &&
                   !numeric(mark.value) && !points(mark.value);
        });
    const bool learns_otherwise =
        std::any_of(facts.study_modes.begin(), facts.study_modes.end(),
                    [&](const StudyMode& mode) { return mode.student_id == student; });
    return has_other_result || learns_otherwise || is_exempt(facts, student) ||
           deferred_result(facts.deferred, student, facts.period.period_id) != nullptr;
}

}  // namespace

std::vector<FewMarks> few_marks_of(const PeriodFacts& facts, Date today) {
    const Course& course = facts.title.course;
    if (!has_mean(course.scale) || !has_period_results(facts.title.subject.kind)) return {};
    const std::vector<Date> held = lessons_held(facts, today);
    if (held.empty()) return {};
    const int minimum =
        std::min(minimum_marks(course.weekly_hours_hundredths, facts.period_kind, facts.minimum),
                 static_cast<int>(held.size()));
    const CellsByStudent cells{facts.lessons, facts.cells};
    std::vector<FewMarks> few;
    for (const Member& member : members_of(facts.students)) {
        const StudentId id = member.person.person_id;
        if (!member.covers(held.front()) || !member.covers(facts.period.ends_on) ||
            is_excused(facts, id))
            continue;
        const int count =
            totals_in(cells.of(id), facts.period, today, {.pending = PendingPolicy::remove})
                .mark_count;
        if (count < minimum)
            few.push_back({.student_id = id,
                           .name = member.person.last_first(),
                           .mark_count = count,
                           .minimum = minimum});
    }
    return few;
}

std::vector<std::string> few_marks_notes(const PeriodFacts& facts, Date today) {
    std::vector<std::string> notes;
    if (facts.few_marks_policy == FewMarksPolicy::block) return notes;
    for (const FewMarks& few : few_marks_of(facts, today))
        notes.push_back(few.name + ": " + few_marks_words(few));
    return notes;
}

}  // namespace letopis
