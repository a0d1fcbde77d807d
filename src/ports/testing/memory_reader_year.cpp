// Study modes, results carried, aspects of closing, planned works, appeals, achievements and
// practice, in memory.

#include <tuple>

#include "ports/testing/memory_reader.h"
#include "ports/testing/related.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

/// Whether the result of that place is still the one that was carried.
bool stands(const MemoryTables& tables, const CarriedResult& carried) {
    if (carried.period_id.is_nil()) {
        const auto mark =
            row_at(tables.annual_marks, std::pair{carried.course_id, carried.student_id});
        return mark && mark->entry_index == carried.entry_index;
    }
    const auto mark = row_at(tables.period_marks,
                             std::tuple{carried.course_id, carried.student_id, carried.period_id});
    return mark && mark->entry_index == carried.entry_index;
}

template <class Wanted>
std::vector<CarriedResult> carried_where(const MemoryTables& tables, Wanted wanted) {
    std::vector<CarriedResult> found;
    for (const auto& [index, kept] : tables.carried_results)
        if (wanted(kept.carried) && stands(tables, kept.carried)) found.push_back(kept.carried);
    return found;
}

template <class Wanted>
std::vector<Achievement> achievements_where(const MemoryTables& tables, Wanted wanted) {
    return in_order(
        rows_where(tables.achievements,
                   [&](const Achievement& one) { return !one.is_withdrawn && wanted(one); }),
        [](const Achievement& one) { return one.achieved_on; });
}

template <class Wanted>
std::vector<PracticeAssignment> practice_where(const MemoryTables& tables, Wanted wanted) {
    return in_order(
        rows_where(tables.practice,
                   [&](const PracticeAssignment& one) { return !one.is_cancelled && wanted(one); }),
        [](const PracticeAssignment& one) { return one.from_on; });
}

constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();

}  // namespace

// --- Study modes and results carried ---

Result<std::optional<StudyMode>> MemoryReader::study_mode(EntryIndex study_mode) {
    return row_at(tables_.study_modes, study_mode);
}

Result<std::vector<StudyMode>> MemoryReader::study_modes_of_student(StudentId id, Date from,
                                                                    Date to) {
    return rows_where(tables_.study_modes, [&](const StudyMode& one) {
        return one.student_id == id && one.overlaps(from, to);
    });
}

Result<std::vector<StudyMode>> MemoryReader::study_modes_of_group(StudyGroupId id, Date from,
                                                                  Date to) {
    return rows_where(tables_.study_modes, [&](const StudyMode& one) {
        return one.overlaps(from, to) && is_listed(tables_, id, one.student_id, from, to);
    });
}

Result<std::vector<CarriedResult>> MemoryReader::carried_results_of_student(StudentId id) {
    return carried_where(tables_, [&](const CarriedResult& one) { return one.student_id == id; });
}

Result<std::vector<CarriedResult>> MemoryReader::carried_results_of_group(StudyGroupId id) {
    return carried_where(tables_, [&](const CarriedResult& one) {
        return is_taught_in(tables_, one.course_id, id);
    });
}

// --- Aspects of closing ---

Result<std::vector<ClosedAspect>> MemoryReader::closed_aspects(StudyGroupId id) {
    return rows_where(tables_.closed_aspects,
                      [&](const ClosedAspect& one) { return one.study_group_id == id; });
}

Result<std::optional<Reopening>> MemoryReader::reopening(EntryIndex reopening) {
    const auto found = row_at(tables_.reopenings, reopening);
    return found ? std::optional{found->reopening} : std::nullopt;
}

Result<std::vector<Reopening>> MemoryReader::reopenings_of_group(StudyGroupId id) {
    std::vector<Reopening> found;
    for (const auto& [index, kept] : tables_.reopenings)
        if (kept.reopening.study_group_id == id) found.push_back(kept.reopening);
    return latest_first(std::move(found), all);
}

// --- Planned works ---

Result<std::optional<PlannedWork>> MemoryReader::planned_work(EntryIndex planned_work) {
    return row_at(tables_.planned_works, planned_work);
}

Result<std::vector<PlannedWork>> MemoryReader::planned_works_of_group(StudyGroupId id, Date from,
                                                                      Date to) {
    return in_order(rows_where(tables_.planned_works,
                               [&](const PlannedWork& one) {
                                   return !one.is_removed && from <= one.planned_on &&
                                          one.planned_on <= to &&
                                          is_taught_in(tables_, one.course_id, id);
                               }),
                    [](const PlannedWork& one) { return one.planned_on; });
}

// --- Appeals ---

Result<std::optional<Appeal>> MemoryReader::appeal(EntryIndex appeal) {
    return row_at(tables_.appeals, appeal);
}

Result<std::vector<Appeal>> MemoryReader::appeals(AppealState state, std::int64_t limit) {
    return latest_first(
        rows_where(tables_.appeals, [&](const Appeal& one) { return one.state == state; }), limit);
}

Result<std::vector<Appeal>> MemoryReader::appeals_of_student(StudentId id) {
    return latest_first(
        rows_where(tables_.appeals, [&](const Appeal& one) { return one.place.student_id == id; }),
        all);
}

// --- Achievements and mass events ---

Result<std::optional<Achievement>> MemoryReader::achievement(EntryIndex achievement) {
    return row_at(tables_.achievements, achievement);
}

Result<std::vector<Achievement>> MemoryReader::achievements_of_student(StudentId id) {
    return achievements_where(tables_,
                              [&](const Achievement& one) { return one.student_id == id; });
}

Result<std::vector<Achievement>> MemoryReader::achievements_of_group(StudyGroupId id, Date from,
                                                                     Date to) {
    return achievements_where(tables_, [&](const Achievement& one) {
        return one.study_group_id == id && from <= one.achieved_on && one.achieved_on <= to;
    });
}

Result<std::optional<MassEvent>> MemoryReader::mass_event(EntryIndex mass_event) {
    return row_at(tables_.mass_events, mass_event);
}

Result<std::vector<MassEvent>> MemoryReader::mass_events_of_group(StudyGroupId id, Date from,
                                                                  Date to) {
    return in_order(rows_where(tables_.mass_events,
                               [&](const MassEvent& one) {
                                   return !one.is_withdrawn && one.study_group_id == id &&
                                          from <= one.held_on && one.held_on <= to;
                               }),
                    [](const MassEvent& one) { return one.held_on; });
}

// --- Practice ---

Result<std::optional<PracticeAssignment>> MemoryReader::practice_assignment(EntryIndex assignment) {
    return row_at(tables_.practice, assignment);
}

Result<std::vector<PracticeAssignment>> MemoryReader::practice_of_course(CourseId id) {
    return practice_where(tables_,
                          [&](const PracticeAssignment& one) { return one.course_id == id; });
}

Result<std::vector<PracticeAssignment>> MemoryReader::practice_of_student(StudentId id) {
    return practice_where(tables_,
                          [&](const PracticeAssignment& one) { return one.student_id == id; });
}

Result<std::vector<PracticeDay>> MemoryReader::practice_diary(EntryIndex assignment) {
    return rows_where(tables_.practice_days,
                      [&](const PracticeDay& day) { return day.assignment == assignment; });
}

// --- What a year's closing is counted from ---

namespace {

/// Whether the course belongs to a group of the year.
bool is_of_year(const MemoryTables& tables, const CourseId& id, SchoolYearId year) {
    const auto course = row_at(tables.courses, id);
    const auto group =
        course ? row_at(tables.study_groups, course->study_group_id) : std::optional<StudyGroup>{};
    return group && group->school_year_id == year;
}

bool is_held(const Lesson& lesson, Date from, Date to) {
    return lesson.state != LessonState::cancelled && from <= lesson.lesson_on &&
           lesson.lesson_on <= to;
}

}  // namespace

Result<std::vector<CourseId>> MemoryReader::closed_courses(SchoolYearId id) {
    std::vector<CourseId> closed;
    for (const auto& [course, at] : tables_.courses_closed)
        if (is_of_year(tables_, course, id)) closed.push_back(course);
    return closed;
}

Result<std::vector<CoursePeriod>> MemoryReader::closed_periods(SchoolYearId id) {
    std::vector<CoursePeriod> closed;
    for (const auto& [place, closing] : tables_.period_closings)
        if (is_of_year(tables_, place.first, id)) closed.push_back({place.first, place.second});
    return closed;
}

Result<std::vector<CoursePeriod>> MemoryReader::taught_periods(SchoolYearId id, Date begun_by) {
    std::vector<CoursePeriod> taught;
    for (const auto& [course_id, course] : tables_.courses) {
        if (!is_of_year(tables_, course_id, id) || tables_.courses_closed.contains(course_id))
            continue;
        LETOPIS_TRY(system, period_system(course.period_system_id));
        for (const Period& period : system ? system->periods : std::vector<Period>{}) {
            const bool is_taught = std::ranges::any_of(tables_.lessons, [&](const auto& known) {
                return known.second.course_id == course_id &&
                       is_held(known.second, period.starts_on, period.ends_on);
            });
            if (period.starts_on <= begun_by && is_taught)
                taught.push_back({course_id, period.period_id});
        }
    }
    return taught;
}

Result<std::vector<LackingLesson>> MemoryReader::lacking_lessons(Date from, Date to) {
    LETOPIS_TRY(unfinished, unfinished_lessons(from, to, std::numeric_limits<std::int64_t>::max()));
    std::vector<LackingLesson> lacking;
    for (const UnfinishedLesson& one : unfinished)
        lacking.push_back(
            {.course_id = one.lesson.course_id,
             .lesson_on = one.lesson.lesson_on,
             .lacks_topic = one.lesson.topic.empty(),
             .lacks_homework = one.lesson.homework.empty() && !one.lesson.homework_none});
    return lacking;
}

Result<std::vector<PendingCell>> MemoryReader::pending_cells(Date from, Date to) {
    std::vector<PendingCell> cells;
    for (const auto& [place, mark] : tables_.marks) {
        const auto lesson = row_at(tables_.lessons, place.lesson_id);
        if (mark.value != MarkValue::pending || !lesson || !is_held(*lesson, from, to)) continue;
        const PendingCell cell{lesson->course_id, place.lesson_id, place.student_id,
                               lesson->lesson_on};
        if (std::ranges::find(cells, cell) == cells.end()) cells.push_back(cell);
    }
    return cells;
}

Result<std::vector<GivenResult>> MemoryReader::period_results(SchoolYearId id) {
    std::vector<GivenResult> given;
    for (const auto& [place, mark] : tables_.period_marks)
        if (is_of_year(tables_, mark.course_id, id) &&
            !tables_.courses_closed.contains(mark.course_id))
            given.push_back({mark.course_id, mark.student_id, mark.period_id});
    return given;
}

Result<std::vector<GivenResult>> MemoryReader::annual_results(SchoolYearId id) {
    std::vector<GivenResult> given;
    for (const auto& [place, mark] : tables_.annual_marks)
        if (is_of_year(tables_, mark.course_id, id) &&
            !tables_.courses_closed.contains(mark.course_id))
            given.push_back({mark.course_id, mark.student_id, {}});
    return given;
}

Result<std::vector<ListStay>> MemoryReader::list_stays(SchoolYearId id) {
    std::vector<ListStay> stays;
    for (const Enrolment& one : tables_.enrolments) {
        const auto group = row_at(tables_.study_groups, one.study_group_id);
        if (group && group->school_year_id == id && tables_.persons.contains(one.student_id))
            stays.push_back({one.study_group_id, one.student_id, one.enrolled_on, one.left_on});
    }
    return stays;
}

Result<std::vector<StudyMode>> MemoryReader::study_modes(Date from, Date to) {
    return rows_where(tables_.study_modes,
                      [&](const StudyMode& one) { return one.overlaps(from, to); });
}

Result<std::vector<CourseId>> MemoryReader::deferred_courses() {
    std::set<CourseId> courses;
    for (const auto& [index, one] : tables_.deferrals)
        if (!one.is_withdrawn) courses.insert(one.course_id);
    return std::vector<CourseId>{courses.begin(), courses.end()};
}

}  // namespace letopis::testing
