// The fold of journals of other kinds, cycles, rubrics, behaviour, visits and duties.

#include "ports/testing/memory_tables.h"
#include "ports/testing/related.h"

namespace letopis::testing {
namespace {

class AssessmentStep {
public:
    AssessmentStep(MemoryTables& tables, EntryIndex index, const Entry& entry)
        : tables_{tables}, index_{index}, at_{entry.recorded_at}, by_{entry.actor_id} {}

    // --- Journals of other kinds, cycles ---

    void operator()(const AfterSchoolRegimeSet& fact) {
        tables_.regimes[fact.study_group_id] = {
            .study_group_id = fact.study_group_id, .lines = fact.lines, .entry_index = index_};
    }
    void operator()(const SubjectCycleSet& fact) {
        tables_.cycles[fact.subject_id] = {
            .subject_id = fact.subject_id, .cycle = fact.cycle, .entry_index = index_};
    }

    // --- Rubrics and behaviour ---

    void operator()(const RubricKept& fact) {
        if (Rubric* const replaced = find_row(tables_.rubrics, fact.replaces))
            replaced->is_retired = true;
        if (fact.criteria.empty()) return;
        tables_.rubrics[index_] = {.rubric = index_,
                                   .course_id = fact.course_id,
                                   .title = fact.title,
                                   .criteria = fact.criteria,
                                   .borders = fact.borders};
    }
    void operator()(const CriteriaAssessed& fact) {
        tables_.criteria[fact.place] = {.place = fact.place,
                                        .rubric = fact.rubric,
                                        .points = fact.points,
                                        .value = fact.value,
                                        .entry_index = index_};
    }
    /// Points go with the mark they gave, and with the work.
    void operator()(const MarkWithdrawn& fact) { tables_.criteria.erase(fact.place); }
    void operator()(const WorkRemoved& fact) {
        std::erase_if(tables_.criteria, [&](const auto& one) {
            return one.first.lesson_id == fact.lesson_id && one.first.work_no == fact.work_no;
        });
    }
    void operator()(const BehaviourAssessed& fact) {
        tables_.behaviour[{fact.study_group_id, fact.student_id, fact.period_id}] = {
            .study_group_id = fact.study_group_id,
            .student_id = fact.student_id,
            .period_id = fact.period_id,
            .value = fact.value,
            .note = fact.note,
            .entry_index = index_};
    }

    // --- Visits and duties ---

    void operator()(const VisitOpened& fact) {
        tables_.visits[index_] = {.visit = index_,
                                  .inspector_id = fact.inspector_id,
                                  .authority = fact.authority,
                                  .basis_no = fact.basis_no,
                                  .basis_on = fact.basis_on,
                                  .from_on = fact.from_on,
                                  .to_on = fact.to_on,
                                  .study_group_ids = fact.study_group_ids,
                                  .opened_by = by_,
                                  .opened_at = at_,
                                  .ended_on = {},
                                  .end_reason = {}};
    }
    void operator()(const VisitEnded& fact) {
        Visit* const visit = find_row(tables_.visits, fact.visit);
        if (visit == nullptr) return;
        visit->ended_on = fact.ended_on;
        visit->end_reason = fact.reason;
    }
    void operator()(const DutyTicked& fact) {
        tables_.duty_ticks[{fact.person_id, fact.due_on, fact.code}] = {.person_id = fact.person_id,
                                                                        .code = fact.code,
                                                                        .due_on = fact.due_on,
                                                                        .is_done = fact.is_done,
                                                                        .ticked_at = at_,
                                                                        .entry_index = index_};
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    MemoryTables& tables_;
    EntryIndex index_;
    Instant at_;
    PersonId by_;
};

}  // namespace

void fold_assessment(MemoryTables& tables, EntryIndex index, const Entry& entry) {
    std::visit(AssessmentStep{tables, index, entry}, entry.body);
}

}  // namespace letopis::testing
