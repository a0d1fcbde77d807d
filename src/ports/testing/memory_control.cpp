// The fold of what belongs to the control of entry.

#include "ports/testing/memory_tables.h"

namespace letopis::testing {
namespace {

class ControlStep {
public:
    ControlStep(MemoryTables& tables, EntryIndex index, const Entry& entry)
        : tables_{tables}, index_{index}, entry_{entry} {}

    void operator()(const LessonPlanKept& fact) {
        tables_.lesson_plans[fact.course_id] = {.course_id = fact.course_id,
                                                .items = fact.items,
                                                .reason = fact.reason,
                                                .version = index_};
    }
    void operator()(const RemarkMade& fact) {
        tables_.remarks[index_] = {.remark = index_,
                                   .course_id = fact.course_id,
                                   .addressee_id = fact.addressee_id,
                                   .cause = fact.cause,
                                   .text = fact.text,
                                   .due_on = fact.due_on,
                                   .made_by = entry_.actor_id,
                                   .made_at = entry_.recorded_at,
                                   .state = RemarkState::open,
                                   .answer = {},
                                   .answered_at = {},
                                   .settled_by = {},
                                   .settled_at = {},
                                   .student_id = {},
                                   .lesson_id = {}};
    }
    void operator()(const CellRemarkMade& fact) {
        (*this)(RemarkMade{.course_id = fact.course_id,
                           .addressee_id = fact.addressee_id,
                           .text = fact.text,
                           .due_on = fact.due_on});
        tables_.remarks[index_].student_id = fact.student_id;
        tables_.remarks[index_].lesson_id = fact.lesson_id;
    }
    void operator()(const RemarkAnswered& fact) {
        const auto known = tables_.remarks.find(fact.remark);
        if (known == tables_.remarks.end()) return;
        known->second.state = RemarkState::answered;
        known->second.answer = fact.answer;
        known->second.answered_at = entry_.recorded_at;
    }
    void operator()(const RemarkSettled& fact) {
        const auto known = tables_.remarks.find(fact.remark);
        if (known == tables_.remarks.end()) return;
        known->second.state = RemarkState::settled;
        known->second.settled_by = entry_.actor_id;
        known->second.settled_at = entry_.recorded_at;
    }

    void operator()(const MarkCorrected& fact) { corrected_in_cell(fact.place); }
    void operator()(const MarkWithdrawn& fact) { corrected_in_cell(fact.place); }
    void operator()(const AttendanceRecorded& fact) {
        if (fact.corrects != -1) corrected_in_cell(fact);
    }
    void operator()(const PeriodMarkConfirmed& fact) {
        if (fact.corrects != -1) corrected(fact.course_id, {}, fact.student_id);
    }
    void operator()(const AnnualMarkConfirmed& fact) {
        if (fact.corrects != -1) corrected(fact.course_id, {}, fact.student_id);
    }

    void operator()(const ResultCarried& fact) {
        if (fact.corrects != -1) corrected(fact.course_id, {}, fact.student_id);
    }
    void operator()(const CarriedResultWithdrawn& fact) {
        corrected(fact.course_id, {}, fact.student_id);
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    template <class Place>
    void corrected_in_cell(const Place& place) {
        const auto lesson = tables_.lessons.find(place.lesson_id);
        corrected(lesson == tables_.lessons.end() ? CourseId{} : lesson->second.course_id,
                  place.lesson_id, place.student_id);
    }
    void corrected(CourseId course, LessonId lesson, StudentId student) {
        tables_.corrections.push_back({.entry_index = index_,
                                       .made_at = entry_.recorded_at,
                                       .made_by = entry_.actor_id,
                                       .course_id = course,
                                       .lesson_id = lesson,
                                       .student_id = student,
                                       .body = entry_.body});
    }

    MemoryTables& tables_;
    EntryIndex index_;
    const Entry& entry_;
};

}  // namespace

void fold_control(MemoryTables& tables, EntryIndex index, const Entry& entry) {
    std::visit(ControlStep{tables, index, entry}, entry.body);
}

}  // namespace letopis::testing
