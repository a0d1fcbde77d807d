#include "domain/journal/course_marks.h"

#include <algorithm>

#include "domain/journal/page.h"
#include "domain/lessons/work_names.h"

namespace letopis {
namespace {

void append_weighed(const PlacedCell& placed, std::vector<WeighedMark>& marks) {
    for (const Mark& mark : placed.cell->marks) {
        const Work* work = placed.lesson->work(mark.place.work_no);
        if (!mark.value || !work) continue;
        marks.push_back({.value = *mark.value,
                         .weight_hundredths = work->weight_hundredths,
                         .due_on = mark.due_on,
                         .reworked_from = mark.reworked_from,
                         .is_of_control_work = work->work_type == WorkType::control_work});
    }
}

/// Held while he was on the list: what was before him or after him he cannot have missed.
bool counts_for(const Lesson& lesson, const Enrolment& enrolment, const Period& period,
                Instant now) {
    return lesson.state != LessonState::cancelled && period.covers(lesson.lesson_on) &&
           enrolment.covers(lesson.lesson_on) && lesson.begins() <= now;
}

/// Not of the class's lessons by an order that stands on that day.
bool is_freed(std::span<const StudyMode> study_modes, Date on) {
    const StudyMode* mode = study_mode_on(study_modes, on);
    return mode != nullptr && !attends_class(mode->kind);
}

}  // namespace

CellsByStudent::CellsByStudent(std::span<const Lesson> lessons, std::span<const Cell> cells) {
    std::unordered_map<LessonId, const Lesson*> by_id;
    for (const Lesson& lesson : lessons)
        if (lesson.state != LessonState::cancelled) by_id[lesson.lesson_id] = &lesson;
    for (const Cell& cell : cells)
        if (const auto found = by_id.find(cell.lesson_id); found != by_id.end())
            by_student_[cell.student_id].push_back({.lesson = found->second, .cell = &cell});
}

std::span<const PlacedCell> CellsByStudent::of(StudentId student) const {
    const auto found = by_student_.find(student);
    if (found == by_student_.end()) return {};
    return found->second;
}

MarkTotals totals_in(std::span<const PlacedCell> cells, const Period& period, Date on,
                     const CountingRules& rules) {
    std::vector<WeighedMark> marks;
    for (const PlacedCell& placed : cells)
        if (period.covers(placed.lesson->lesson_on)) append_weighed(placed, marks);
    return total_of(marks, on, rules);
}

std::optional<ResultValue> final_work_mark(std::span<const PlacedCell> cells) {
    const PlacedCell* last = nullptr;
    std::optional<ResultValue> found;
    for (const PlacedCell& placed : cells) {
        if (last && is_earlier(*placed.lesson, *last->lesson)) continue;
        for (const Mark& mark : placed.cell->marks) {
            const Work* work = placed.lesson->work(mark.place.work_no);
            const auto value = mark.value ? result_of(*mark.value) : std::nullopt;
            if (!work || work->work_type != WorkType::final_work || !value || !counted(*value))
                continue;
            last = &placed;
            found = value;
        }
    }
    return found;
}

std::vector<Date> days_with_marks(std::span<const PlacedCell> cells) {
    std::vector<Date> days;
    for (const PlacedCell& placed : cells)
        if (std::any_of(placed.cell->marks.begin(), placed.cell->marks.end(),
                        [](const Mark& mark) { return mark.value.has_value(); }))
            days.push_back(placed.lesson->lesson_on);
    return days;
}

std::optional<Fraction> mean_on(Scale scale, const MarkTotals& totals) {
    return has_mean(scale) ? totals.mean() : std::nullopt;
}

MarkTotals period_totals(std::span<const Lesson> lessons, std::span<const Cell> cells,
                         StudentId student, const Period& period, Date on,
                         const CountingRules& rules) {
    return totals_in(CellsByStudent{lessons, cells}.of(student), period, on, rules);
}

AttestationFacts attestation_facts(std::span<const Lesson> lessons, std::span<const Cell> cells,
                                   const Enrolment& enrolment, const Period& period,
                                   const Course& course, PeriodKind kind, Instant now,
                                   std::span<const StudyMode> study_modes,
                                   const MinimumMarks& by_act) {
    const auto is_due = [&](const Lesson& lesson) {
        return counts_for(lesson, enrolment, period, now) &&
               !is_freed(study_modes, lesson.lesson_on);
    };
    AttestationFacts facts{.minimum = minimum_marks(course.weekly_hours_hundredths, kind, by_act)};
    for (const Lesson& lesson : lessons)
        if (is_due(lesson)) ++facts.held_lessons;
    const CellsByStudent by_student{lessons, cells};
    const auto his = by_student.of(enrolment.student_id);
    for (const PlacedCell& placed : his) {
        const auto& attendance = placed.cell->attendance;
        if (!attendance || !is_absence(attendance->status) || !is_due(*placed.lesson)) continue;
        ++facts.missed_lessons;
        if (attendance->status != AttendanceStatus::absent) ++facts.excused_lessons;
    }
    facts.mark_count =
        totals_in(his, period, moscow_date(now), {.pending = PendingPolicy::remove}).mark_count;
    return facts;
}

}  // namespace letopis
