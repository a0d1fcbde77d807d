// The fold of exemptions, modes of lessons, briefings, attestation and associations.

#include "ports/testing/memory_tables.h"

namespace letopis::testing {
namespace {

class TeachingStep {
public:
    TeachingStep(MemoryTables& tables, EntryIndex index, const Entry& entry)
        : tables_{tables}, index_{index}, entry_{entry} {}

    void operator()(const ExemptionGranted& fact) {
        tables_.exemptions[index_] = {.student_id = fact.student_id,
                                      .subject_id = fact.subject_id,
                                      .kind = fact.kind,
                                      .from_on = fact.from_on,
                                      .to_on = fact.to_on,
                                      .document_no = fact.document_no,
                                      .document_on = fact.document_on,
                                      .text = fact.text,
                                      .granted_by = entry_.actor_id,
                                      .granted_at = entry_.recorded_at,
                                      .entry_index = index_};
    }
    void operator()(const HealthSheetKept& fact) {
        tables_.health_sheets[fact.student_id] = {.student_id = fact.student_id,
                                                  .health_group = fact.health_group,
                                                  .sports_group = fact.sports_group,
                                                  .furniture_no = fact.furniture_no,
                                                  .seat = fact.seat,
                                                  .advice = fact.advice,
                                                  .examined_on = fact.examined_on,
                                                  .kept_by = entry_.actor_id,
                                                  .kept_at = entry_.recorded_at,
                                                  .entry_index = index_};
    }
    void operator()(const ExemptionWithdrawn& fact) {
        const auto known = tables_.exemptions.find(fact.exemption);
        if (known != tables_.exemptions.end()) known->second.is_withdrawn = true;
    }

    void operator()(const LessonModeSet& fact) {
        Lesson& lesson = tables_.lessons[fact.lesson_id];
        lesson.mode = fact.mode;
        lesson.mode_reason = fact.mode == LessonMode::offline ? "" : fact.reason;
    }
    void operator()(const BriefingRecorded& fact) {
        Lesson& lesson = tables_.lessons[fact.lesson_id];
        lesson.briefing.reset();
        if (fact.kind) lesson.briefing = Briefing{.kind = *fact.kind, .text = fact.text};
    }

    void operator()(const AttestationPlanned& fact) {
        const std::pair place{fact.course_id, fact.period_id};
        tables_.attestation_plans.erase(place);
        if (fact.form)
            tables_.attestation_plans[place] = {.course_id = fact.course_id,
                                                .period_id = fact.period_id,
                                                .form = *fact.form,
                                                .entry_index = index_};
    }
    void operator()(const AttestationHeld& fact) {
        tables_.attestations.erase(fact.corrects);
        tables_.attestations[index_] = {.course_id = fact.course_id,
                                        .student_id = fact.student_id,
                                        .period_id = fact.period_id,
                                        .held_on = fact.held_on,
                                        .kind = fact.kind,
                                        .result = fact.result,
                                        .protocol_no = fact.protocol_no,
                                        .examiners = fact.examiners,
                                        .recorded_at = entry_.recorded_at,
                                        .recorded_by = entry_.actor_id,
                                        .entry_index = index_};
    }

    void operator()(const AssociationDescribed& fact) {
        tables_.associations[fact.study_group_id] = {.study_group_id = fact.study_group_id,
                                                     .direction = fact.direction,
                                                     .capacity = fact.capacity,
                                                     .year_of_study = fact.year_of_study,
                                                     .years_in_programme = fact.years_in_programme,
                                                     .funding = fact.funding,
                                                     .entry_index = index_};
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    MemoryTables& tables_;
    EntryIndex index_;
    const Entry& entry_;
};

}  // namespace

void fold_teaching(MemoryTables& tables, EntryIndex index, const Entry& entry) {
    std::visit(TeachingStep{tables, index, entry}, entry.body);
}

}  // namespace letopis::testing
