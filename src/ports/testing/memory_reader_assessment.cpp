// Journals of other kinds, cycles, rubrics, behaviour, visits and duties, in memory.

#include <limits>

#include "ports/testing/memory_reader.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();

}  // namespace

// --- Journals of other kinds, cycles ---

Result<std::optional<AfterSchoolRegime>> MemoryReader::after_school_regime(StudyGroupId id) {
    return row_at(tables_.regimes, id);
}

Result<std::vector<SubjectCycle>> MemoryReader::subject_cycles() {
    LETOPIS_TRY(known, subjects());
    std::vector<SubjectCycle> cycles;
    for (const Subject& subject : known)
        if (const auto cycle = row_at(tables_.cycles, subject.subject_id)) cycles.push_back(*cycle);
    return cycles;
}

// --- Rubrics and behaviour ---

Result<std::optional<Rubric>> MemoryReader::rubric(EntryIndex rubric) {
    return row_at(tables_.rubrics, rubric);
}

Result<std::vector<Rubric>> MemoryReader::rubrics_of_course(CourseId id) {
    return rows_where(tables_.rubrics, [&](const Rubric& one) { return one.course_id == id; });
}

Result<std::vector<CriteriaPoints>> MemoryReader::criteria_of_lesson(LessonId id) {
    return rows_where(tables_.criteria,
                      [&](const CriteriaPoints& one) { return one.place.lesson_id == id; });
}

Result<std::vector<CriteriaPoints>> MemoryReader::criteria_of_student_in_course(StudentId id,
                                                                                CourseId course) {
    return rows_where(tables_.criteria, [&](const CriteriaPoints& one) {
        if (one.place.student_id != id) return false;
        const auto lesson = tables_.lessons.find(one.place.lesson_id);
        return lesson != tables_.lessons.end() && lesson->second.course_id == course;
    });
}

Result<std::vector<BehaviourMark>> MemoryReader::behaviour_of_group(StudyGroupId id) {
    return rows_where(tables_.behaviour,
                      [&](const BehaviourMark& one) { return one.study_group_id == id; });
}

Result<std::vector<BehaviourMark>> MemoryReader::behaviour_of_student(StudentId id) {
    return rows_where(tables_.behaviour,
                      [&](const BehaviourMark& one) { return one.student_id == id; });
}

// --- Visits and duties ---

Result<std::optional<Visit>> MemoryReader::visit(EntryIndex visit) {
    return row_at(tables_.visits, visit);
}

Result<std::vector<Visit>> MemoryReader::visits(std::int64_t limit) {
    return latest_first(rows_where(tables_.visits, [](const Visit&) { return true; }), limit);
}

Result<std::vector<Visit>> MemoryReader::visits_of(PersonId inspector) {
    return latest_first(
        rows_where(tables_.visits, [&](const Visit& one) { return one.inspector_id == inspector; }),
        all);
}

Result<std::vector<DutyTick>> MemoryReader::duty_ticks(PersonId id, Date from, Date to) {
    return rows_where(tables_.duty_ticks, [&](const DutyTick& one) {
        return one.person_id == id && from <= one.due_on && one.due_on <= to;
    });
}

}  // namespace letopis::testing
