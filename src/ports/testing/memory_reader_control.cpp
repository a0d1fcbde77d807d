// Control of entry, in memory.

#include <algorithm>
#include <tuple>

#include "ports/testing/memory_reader.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

template <class Kind>
bool is_wanted(const Id<Kind>& id, const Id<Kind>& wanted) {
    return wanted.is_nil() || id == wanted;
}

bool is_wanted(const MadeCorrection& made, const CorrectionSearch& search) {
    const Date on = moscow_date(made.made_at);
    return search.from <= on && on <= search.to && made.entry_index < search.before &&
           is_wanted(made.course_id, search.course_id) &&
           is_wanted(made.student_id, search.student_id) && is_wanted(made.made_by, search.made_by);
}

/// Whether the student must write what everybody writes at the lesson.
bool must_write(const MemoryTables& tables, const Lesson& lesson, SubjectId subject,
                StudentId student) {
    const auto attendance = row_at(tables.attendance, CellKey{lesson.lesson_id, student});
    if (attendance && is_absence(attendance->status)) return false;
    const Date on = lesson.lesson_on;
    for (const auto& [index, one] : tables.exemptions)
        if (one.student_id == student && one.subject_id == subject && !one.is_withdrawn &&
            one.kind == ExemptionKind::full && one.overlaps(on, on))
            return false;
    return std::ranges::none_of(tables.study_modes, [&](const auto& known) {
        return known.second.student_id == student && !attends_class(known.second.kind) &&
               known.second.overlaps(on, on);
    });
}

int missing_marks(const MemoryTables& tables, const Lesson& lesson) {
    const auto course = row_at(tables.courses, lesson.course_id);
    if (!course) return 0;
    int missing = 0;
    for (const Enrolment& one : tables.enrolments) {
        if (one.study_group_id != course->study_group_id || !one.covers(lesson.lesson_on) ||
            !must_write(tables, lesson, course->subject_id, one.student_id))
            continue;
        for (const Work& work : lesson.works) {
            if (!everybody_writes(work.work_type)) continue;
            const bool has_mark = std::ranges::any_of(tables.marks, [&](const auto& known) {
                return known.first.lesson_id == lesson.lesson_id &&
                       known.first.student_id == one.student_id &&
                       known.first.work_no == work.work_no && known.second.value;
            });
            if (!has_mark) ++missing;
        }
    }
    return missing;
}

}  // namespace

Result<std::vector<UnfinishedLesson>> MemoryReader::unfinished_lessons_of_teacher(
    EmployeeId id, Date from, Date to, std::int64_t limit) {
    LETOPIS_TRY(all, unfinished_lessons(from, to, std::ssize(tables_.lessons)));
    std::erase_if(all, [&](const UnfinishedLesson& one) { return one.debtor_id() != id; });
    if (std::ssize(all) > limit) all.resize(static_cast<std::size_t>(limit));
    return all;
}

Result<std::vector<UnfinishedLesson>> MemoryReader::unfinished_lessons(Date from, Date to,
                                                                       std::int64_t limit) {
    std::vector<UnfinishedLesson> found;
    for (const auto& [id, lesson] : tables_.lessons) {
        if (lesson.lesson_on < from || to < lesson.lesson_on) continue;
        UnfinishedLesson one{.lesson = lesson, .missing_marks = missing_marks(tables_, lesson)};
        if (!debts_of(one).empty()) found.push_back(std::move(one));
    }
    found = in_order(std::move(found), [](const UnfinishedLesson& one) {
        return std::tuple{one.lesson.lesson_on, one.lesson.slot_no, one.lesson.starts_at,
                          one.lesson.lesson_id};
    });
    if (std::ssize(found) > limit) found.resize(static_cast<std::size_t>(limit));
    return found;
}

Result<std::optional<LessonPlan>> MemoryReader::lesson_plan(CourseId id) {
    return row_at(tables_.lesson_plans, id);
}

Result<std::optional<Remark>> MemoryReader::remark(EntryIndex remark) {
    return row_at(tables_.remarks, remark);
}

Result<std::vector<Remark>> MemoryReader::remarks(RemarkState state, std::int64_t limit) {
    return latest_first(
        rows_where(tables_.remarks, [state](const Remark& one) { return one.state == state; }),
        limit);
}

Result<std::vector<Remark>> MemoryReader::remarks_to(EmployeeId id, std::int64_t limit) {
    return latest_first(
        rows_where(tables_.remarks, [id](const Remark& one) { return one.addressee_id == id; }),
        limit);
}

Result<std::vector<MadeCorrection>> MemoryReader::made_corrections(const CorrectionSearch& search) {
    return latest_first(
        rows_where(tables_.corrections,
                   [&](const MadeCorrection& made) { return is_wanted(made, search); }),
        search.limit);
}

}  // namespace letopis::testing
