// The fold of study modes, results carried, aspects of closing, planned works, appeals,
// achievements and practice.

#include "ports/testing/memory_tables.h"
#include "ports/testing/related.h"

namespace letopis::testing {
namespace {

class YearStep {
public:
    YearStep(MemoryTables& tables, EntryIndex index, const Entry& entry)
        : tables_{tables}, index_{index}, at_{entry.recorded_at}, by_{entry.actor_id} {}

    // --- Study modes and results carried ---

    void operator()(const StudyModeSet& fact) {
        tables_.study_modes[index_] = {.student_id = fact.student_id,
                                       .kind = fact.kind,
                                       .from_on = fact.from_on,
                                       .to_on = fact.to_on,
                                       .order_no = fact.order_no,
                                       .order_on = fact.order_on,
                                       .place = fact.place,
                                       .ended_order_no = {},
                                       .stated_by = by_,
                                       .stated_at = at_,
                                       .entry_index = index_};
    }
    void operator()(const StudyModeEnded& fact) {
        StudyMode* const mode = find_row(tables_.study_modes, fact.study_mode);
        if (mode == nullptr) return;
        mode->to_on = fact.to_on;
        mode->ended_order_no = fact.order_no;
    }
    /// Confirms the result of its place too, and keeps what stood there.
    void operator()(const ResultCarried& fact) {
        KeptCarry& kept = tables_.carried_results[index_];
        kept.carried = {.course_id = fact.course_id,
                        .student_id = fact.student_id,
                        .period_id = fact.period_id,
                        .value = fact.value,
                        .organization = fact.organization,
                        .document_no = fact.document_no,
                        .document_on = fact.document_on,
                        .recorded_by = by_,
                        .recorded_at = at_,
                        .entry_index = index_};
        if (fact.period_id.is_nil())
            kept.annual_mark =
                replace(tables_.annual_marks, std::pair{fact.course_id, fact.student_id},
                        AnnualMark{.course_id = fact.course_id,
                                   .student_id = fact.student_id,
                                   .value = fact.value,
                                   .proposed = {},
                                   .reason = {},
                                   .recorded_at = at_,
                                   .recorded_by = by_,
                                   .entry_index = index_});
        else
            kept.period_mark = replace(tables_.period_marks,
                                       std::tuple{fact.course_id, fact.student_id, fact.period_id},
                                       PeriodMark{.course_id = fact.course_id,
                                                  .student_id = fact.student_id,
                                                  .period_id = fact.period_id,
                                                  .value = fact.value,
                                                  .mean = {},
                                                  .proposed = {},
                                                  .reason = {},
                                                  .recorded_at = at_,
                                                  .recorded_by = by_,
                                                  .entry_index = index_});
    }
    /// One that another result replaced stands no longer, and cannot be taken back.
    void operator()(const CarriedResultWithdrawn& fact) {
        const KeptCarry* const kept = find_row(tables_.carried_results, fact.result);
        if (kept == nullptr) return;
        if (fact.period_id.is_nil())
            put_back(tables_.annual_marks, std::pair{fact.course_id, fact.student_id}, fact.result,
                     kept->annual_mark);
        else
            put_back(tables_.period_marks,
                     std::tuple{fact.course_id, fact.student_id, fact.period_id}, fact.result,
                     kept->period_mark);
    }

    // --- Aspects of closing ---

    /// The first closing counts, as that of a class does.
    void operator()(const AspectClosed& fact) {
        tables_.closed_aspects.try_emplace({fact.study_group_id, fact.aspect},
                                           ClosedAspect{.study_group_id = fact.study_group_id,
                                                        .aspect = fact.aspect,
                                                        .closed_by = by_,
                                                        .closed_at = at_,
                                                        .entry_index = index_});
    }
    void operator()(const ReopeningOrdered& fact) {
        tables_.reopenings[index_].reopening = {.reopening = index_,
                                                .study_group_id = fact.study_group_id,
                                                .aspect = fact.aspect,
                                                .order_no = fact.order_no,
                                                .order_on = fact.order_on,
                                                .reason = fact.reason,
                                                .ordered_by = by_,
                                                .ordered_at = at_,
                                                .carried_out_by = {},
                                                .carried_out_at = {},
                                                .withdrawn_reason = {}};
    }
    void operator()(const ReopeningWithdrawn& fact) {
        if (KeptReopening* const kept = find_row(tables_.reopenings, fact.reopening))
            kept->reopening.withdrawn_reason = fact.reason;
    }
    void operator()(const ClassReopened& fact) {
        if (KeptReopening* const kept = find_row(tables_.reopenings, fact.reopening)) {
            kept->reopening.carried_out_by = by_;
            kept->reopening.carried_out_at = at_;
            kept->carried_out = index_;
        }
        const StudyGroupId id = fact.study_group_id;
        std::erase_if(tables_.closed_aspects, [&](const auto& row) {
            return row.first.first == id && row.first.second >= fact.aspect;
        });
        tables_.classes_closed.erase(id);
        if (fact.aspect > ClosureAspect::works) return;
        std::erase_if(tables_.period_closings,
                      [&](const auto& row) { return opens_with(id, row.first.first); });
        std::erase_if(tables_.courses_closed,
                      [&](const auto& row) { return opens_with(id, row.first); });
    }

    // --- Planned works ---

    void operator()(const WorkPlanned& fact) {
        tables_.planned_works[index_] = {.course_id = fact.course_id,
                                         .planned_on = fact.planned_on,
                                         .title = fact.title,
                                         .level = fact.level,
                                         .reason = fact.reason,
                                         .planned_by = by_,
                                         .planned_at = at_,
                                         .entry_index = index_};
    }
    void operator()(const PlannedWorkRemoved& fact) {
        if (PlannedWork* const work = find_row(tables_.planned_works, fact.planned_work))
            work->is_removed = true;
    }

    // --- Appeals ---

    void operator()(const AppealFiled& fact) {
        Appeal& appeal = tables_.appeals[index_];
        appeal.appeal = index_;
        appeal.course_id = fact.course_id;
        appeal.place = fact.place;
        appeal.disputed = fact.disputed;
        appeal.text = fact.text;
        appeal.filed_by = by_;
        appeal.filed_at = at_;
    }
    void operator()(const AppealDecided& fact) {
        Appeal* const appeal = find_row(tables_.appeals, fact.appeal);
        if (appeal == nullptr) return;
        appeal->state = fact.value ? AppealState::changed : AppealState::upheld;
        appeal->value = fact.value;
        appeal->protocol_no = fact.protocol_no;
        appeal->decided_on = fact.decided_on;
        appeal->commission = fact.commission;
        appeal->decision = fact.decision;
        appeal->decided_by = by_;
        appeal->decided_at = at_;
    }

    // --- Achievements and mass events ---

    void operator()(const AchievementRecorded& fact) {
        tables_.achievements[index_] = {.student_id = fact.student_id,
                                        .study_group_id = fact.study_group_id,
                                        .kind = fact.kind,
                                        .level = fact.level,
                                        .title = fact.title,
                                        .outcome = fact.outcome,
                                        .achieved_on = fact.achieved_on,
                                        .document_no = fact.document_no,
                                        .recorded_by = by_,
                                        .recorded_at = at_,
                                        .entry_index = index_};
    }
    void operator()(const AchievementWithdrawn& fact) {
        if (Achievement* const one = find_row(tables_.achievements, fact.achievement))
            one->is_withdrawn = true;
    }
    void operator()(const MassEventHeld& fact) {
        tables_.mass_events[index_] = {.study_group_id = fact.study_group_id,
                                       .held_on = fact.held_on,
                                       .title = fact.title,
                                       .place = fact.place,
                                       .participants = fact.participants,
                                       .outcome = fact.outcome,
                                       .conducted_by = fact.conducted_by,
                                       .recorded_by = by_,
                                       .recorded_at = at_,
                                       .entry_index = index_};
    }
    void operator()(const MassEventWithdrawn& fact) {
        if (MassEvent* const one = find_row(tables_.mass_events, fact.mass_event))
            one->is_withdrawn = true;
    }

    // --- Practice ---

    void operator()(const PracticeAssigned& fact) {
        tables_.practice[index_] = {.assignment = index_,
                                    .course_id = fact.course_id,
                                    .student_id = fact.student_id,
                                    .kind = fact.kind,
                                    .base = fact.base,
                                    .base_lead = fact.base_lead,
                                    .lead_id = fact.lead_id,
                                    .from_on = fact.from_on,
                                    .to_on = fact.to_on,
                                    .hours = fact.hours,
                                    .order_no = fact.order_no,
                                    .competences = {},
                                    .characteristic = {},
                                    .result = {},
                                    .assessed_on = {},
                                    .version = index_};
    }
    void operator()(const PracticeCancelled& fact) {
        PracticeAssignment* const one = find_row(tables_.practice, fact.assignment);
        if (one == nullptr) return;
        one->is_cancelled = true;
        one->version = index_;
    }
    void operator()(const PracticeAssessed& fact) {
        PracticeAssignment* const one = find_row(tables_.practice, fact.assignment);
        if (one == nullptr) return;
        one->competences = fact.competences;
        one->characteristic = fact.characteristic;
        one->result = fact.result;
        one->assessed_on = fact.assessed_on;
        one->version = index_;
    }
    void operator()(const PracticeDayWritten& fact) {
        PracticeDay& day = tables_.practice_days[{fact.assignment, fact.done_on}];
        day = {.assignment = fact.assignment,
               .done_on = fact.done_on,
               .course_id = fact.course_id,
               .student_id = fact.student_id,
               .hours = fact.hours,
               .text = fact.text,
               .remark = day.remark,
               .written_at = at_,
               .checked_by = {},
               .checked_at = {},
               .version = index_};
    }
    void operator()(const PracticeDayWithdrawn& fact) {
        tables_.practice_days.erase({fact.assignment, fact.done_on});
    }
    void operator()(const PracticeDayConfirmed& fact) {
        check_day(fact, PracticeDayState::confirmed, {});
    }
    void operator()(const PracticeDayReturned& fact) {
        check_day(fact, PracticeDayState::returned, fact.remark);
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    template <class Fact>
    void check_day(const Fact& fact, PracticeDayState state, const std::string& remark) {
        const auto found = tables_.practice_days.find({fact.assignment, fact.done_on});
        if (found == tables_.practice_days.end()) return;
        PracticeDay& day = found->second;
        day.state = state;
        day.remark = remark;
        day.checked_by = by_;
        day.checked_at = at_;
        day.version = index_;
    }
    /// What stood there.
    template <class Key, class Row>
    static std::optional<Row> replace(std::map<Key, Row>& rows, const Key& key, const Row& row) {
        const auto found = rows.find(key);
        const auto before = found == rows.end() ? std::nullopt : std::optional{found->second};
        rows[key] = row;
        return before;
    }
    /// Where `taken_back` stands, what stood before it stands again, or nothing.
    template <class Key, class Row>
    static void put_back(std::map<Key, Row>& rows, const Key& key, EntryIndex taken_back,
                         const std::optional<Row>& before) {
        const auto found = rows.find(key);
        if (found == rows.end() || found->second.entry_index != taken_back) return;
        if (before)
            found->second = *before;
        else
            rows.erase(found);
    }
    /// A group that also draws from another class stays closed with it.
    bool opens_with(StudyGroupId reopened, CourseId id) const {
        if (!is_taught_in(tables_, id, reopened)) return false;
        const StudyGroupId group_id = tables_.courses.at(id).study_group_id;
        if (group_id == reopened) return true;
        const auto& parents = tables_.study_groups.at(group_id).parent_group_ids;
        return std::none_of(parents.begin(), parents.end(), [&](StudyGroupId parent) {
            return parent != reopened &&
                   (tables_.classes_closed.contains(parent) ||
                    tables_.closed_aspects.contains({parent, ClosureAspect::works}));
        });
    }

    MemoryTables& tables_;
    EntryIndex index_;
    Instant at_;
    PersonId by_;
};

}  // namespace

void fold_year(MemoryTables& tables, EntryIndex index, const Entry& entry) {
    std::visit(YearStep{tables, index, entry}, entry.body);
}

}  // namespace letopis::testing
