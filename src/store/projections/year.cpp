// Study modes, results carried, aspects of closing, planned works, appeals, achievements, practice.

#include <algorithm>

#include "entry/canonical_writer.h"
#include "store/projections/projector.h"

namespace letopis::store {

// --- Study modes and results carried ---

Result<Done> Projector::take(const StudyModeSet& fact) {
    Query query{connection_, Sql::year_keep_study_mode};
    query.with_fields(fact)
        .with("entry_index", index_)
        .with("stated_by", by_)
        .with("stated_at", at_);
    LETOPIS_TRY_DONE(query.run());
    LETOPIS_TRY_DONE(count_missing_of(fact.student_id, fact.from_on, fact.to_on));
    return mention(Mentioned::absence, fact.student_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const StudyModeEnded& fact) {
    LETOPIS_TRY(mode, reader_.study_mode(fact.study_mode));
    if (!mode) return Done{};
    LETOPIS_TRY_DONE(keep(Sql::year_end_study_mode, fact));
    LETOPIS_TRY_DONE(
        count_missing_of(mode->student_id, mode->from_on, std::max(mode->to_on, fact.to_on)));
    return mention(Mentioned::absence, mode->student_id.bytes(), mode->student_id);
}

Result<Done> Projector::take(const ResultCarried& fact) {
    Query query{connection_, Sql::year_carry_result};
    query.with_fields(fact)
        .with("recorded_at", at_)
        .with("recorded_by", by_)
        .with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    Query replaced{connection_, fact.period_id.is_nil() ? Sql::year_keep_replaced_annual_mark
                                                        : Sql::year_keep_replaced_period_mark};
    LETOPIS_TRY_DONE(replaced.with_fields(fact).with("entry_index", index_).run());
    // It confirms the result of its place as well.
    if (fact.period_id.is_nil())
        return take(AnnualMarkConfirmed{.course_id = fact.course_id,
                                        .student_id = fact.student_id,
                                        .value = fact.value,
                                        .proposed = {},
                                        .flag = ResultFlag::confirmed,
                                        .reason = {},
                                        .corrects = fact.corrects,
                                        .rule_set_version = {}});
    return take(PeriodMarkConfirmed{.course_id = fact.course_id,
                                    .student_id = fact.student_id,
                                    .period_id = fact.period_id,
                                    .value = fact.value,
                                    .mean = {},
                                    .proposed = {},
                                    .flag = ResultFlag::confirmed,
                                    .reason = {},
                                    .corrects = fact.corrects,
                                    .rule_set_version = {}});
}

Result<Done> Projector::take(const CarriedResultWithdrawn& fact) {
    LETOPIS_TRY(carried, reader_.carried_results_of_student(fact.student_id));
    // One that another result replaced stands no longer, and cannot be taken back.
    const bool stands = std::ranges::any_of(carried, [&](const CarriedResult& one) {
        return one.entry_index == fact.result && one.course_id == fact.course_id &&
               one.period_id == fact.period_id;
    });
    if (stands) {
        const bool is_annual = fact.period_id.is_nil();
        LETOPIS_TRY_DONE(
            keep(is_annual ? Sql::year_forget_annual_mark : Sql::year_forget_period_mark, fact));
        Query put_back{connection_,
                       is_annual ? Sql::year_put_back_annual_mark : Sql::year_put_back_period_mark};
        LETOPIS_TRY_DONE(put_back.with("entry_index", fact.result).run());
        if (!is_annual) LETOPIS_TRY_DONE(count_results(fact.course_id, fact.period_id));
    }
    LETOPIS_TRY_DONE(keep_correction(fact.course_id, {}, fact.student_id));
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

// --- Aspects of closing ---

Result<Done> Projector::take(const AspectClosed& fact) {
    Query query{connection_, Sql::year_close_aspect};
    query.with_fields(fact)
        .with("closed_by", by_)
        .with("closed_at", at_)
        .with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

Result<Done> Projector::take(const ReopeningOrdered& fact) {
    const PersonId nobody_yet;
    Query query{connection_, Sql::year_order_reopening};
    query.with_fields(fact)
        .with("reopening", index_)
        .with("ordered_by", by_)
        .with("ordered_at", at_)
        .with("carried_out_by", nobody_yet);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

Result<Done> Projector::take(const ReopeningWithdrawn& fact) {
    LETOPIS_TRY_DONE(keep(Sql::year_withdraw_reopening, fact));
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

Result<Done> Projector::take(const ClassReopened& fact) {
    Query carry_out{connection_, Sql::year_carry_out_reopening};
    carry_out.with("reopening", fact.reopening)
        .with("carried_out_by", by_)
        .with("carried_out_at", at_)
        .with("carried_out", index_);
    LETOPIS_TRY_DONE(carry_out.run());
    const auto names = names_of(ClosureAspect{});
    for (auto at = static_cast<std::size_t>(fact.aspect); at < names.size(); ++at) {
        Query open{connection_, Sql::year_open_aspect};
        open.with("study_group_id", fact.study_group_id)
            .with("aspect", static_cast<ClosureAspect>(at));
        LETOPIS_TRY_DONE(open.run());
    }
    LETOPIS_TRY_DONE(keep(Sql::year_open_class, fact));
    if (fact.aspect <= ClosureAspect::works) LETOPIS_TRY_DONE(open_courses(fact.study_group_id));
    return mention(Mentioned::class_year, fact.study_group_id.bytes());
}

Result<Done> Projector::open_courses(const StudyGroupId& id) {
    Query query{connection_, Sql::year_courses_of_class};
    query.with("study_group_id", id);
    LETOPIS_TRY(courses,
                all_rows(query, [](Query& row) { return row.get<CourseId>("course_id"); }));
    for (const CourseId& course : courses) {
        Query open_periods{connection_, Sql::year_open_periods};
        LETOPIS_TRY_DONE(open_periods.with("course_id", course).run());
        Query open_course{connection_, Sql::year_open_course};
        LETOPIS_TRY_DONE(open_course.with("course_id", course).run());
    }
    return Done{};
}

// --- Planned works ---

Result<Done> Projector::take(const WorkPlanned& fact) {
    Query query{connection_, Sql::year_plan_work};
    query.with_fields(fact)
        .with("entry_index", index_)
        .with("planned_by", by_)
        .with("planned_at", at_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const PlannedWorkRemoved& fact) {
    LETOPIS_TRY_DONE(keep(Sql::year_remove_planned_work, fact));
    return mention(Mentioned::course, fact.course_id.bytes());
}

// --- Appeals ---

Result<Done> Projector::take(const AppealFiled& fact) {
    const PersonId nobody_yet;
    Query query{connection_, Sql::year_file_appeal};
    query.with_fields(fact)
        .with("appeal", index_)
        .with("filed_by", by_)
        .with("filed_at", at_)
        .with("decided_by", nobody_yet);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes(), fact.place.student_id);
}

Result<Done> Projector::take(const AppealDecided& fact) {
    const std::string commission = canonical_json(fact.commission);
    Query query{connection_, Sql::year_decide_appeal};
    query.with_fields(fact)
        .with("state", fact.value ? AppealState::changed : AppealState::upheld)
        .with("commission", commission)
        .with("decided_by", by_)
        .with("decided_at", at_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

// --- Achievements and mass events ---

Result<Done> Projector::take(const AchievementRecorded& fact) {
    Query query{connection_, Sql::year_keep_achievement};
    query.with_fields(fact)
        .with("entry_index", index_)
        .with("recorded_by", by_)
        .with("recorded_at", at_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::achievement, fact.study_group_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const AchievementWithdrawn& fact) {
    LETOPIS_TRY(known, reader_.achievement(fact.achievement));
    if (!known) return Done{};
    LETOPIS_TRY_DONE(keep(Sql::year_withdraw_achievement, fact));
    return mention(Mentioned::achievement, known->study_group_id.bytes(), known->student_id);
}

Result<Done> Projector::take(const MassEventHeld& fact) {
    Query query{connection_, Sql::year_keep_mass_event};
    query.with_fields(fact)
        .with("entry_index", index_)
        .with("recorded_by", by_)
        .with("recorded_at", at_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::achievement, fact.study_group_id.bytes());
}

Result<Done> Projector::take(const MassEventWithdrawn& fact) {
    LETOPIS_TRY_DONE(keep(Sql::year_withdraw_mass_event, fact));
    return mention(Mentioned::achievement, fact.study_group_id.bytes());
}

// --- Practice ---

Result<Done> Projector::take(const PracticeAssigned& fact) {
    Query query{connection_, Sql::year_assign_practice};
    query.with_fields(fact).with("assignment", index_).with("version", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const PracticeCancelled& fact) {
    Query query{connection_, Sql::year_cancel_practice};
    LETOPIS_TRY_DONE(query.with_fields(fact).with("version", index_).run());
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const PracticeAssessed& fact) {
    Query query{connection_, Sql::year_assess_practice};
    LETOPIS_TRY_DONE(query.with_fields(fact).with("version", index_).run());
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const PracticeDayWritten& fact) {
    const PersonId nobody_yet;
    Query query{connection_, Sql::practice_write_day};
    query.with_fields(fact)
        .with("written_at", at_)
        .with("checked_by", nobody_yet)
        .with("version", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const PracticeDayWithdrawn& fact) {
    LETOPIS_TRY_DONE(keep(Sql::practice_withdraw_day, fact));
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

template <class Fact>
Result<Done> Projector::check_practice_day(const Fact& fact, PracticeDayState state,
                                           const std::string& remark) {
    Query query{connection_, Sql::practice_check_day};
    query.with("assignment", fact.assignment)
        .with("done_on", fact.done_on)
        .with("state", state)
        .with("remark", remark)
        .with("checked_by", by_)
        .with("checked_at", at_)
        .with("version", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes(), fact.student_id);
}

Result<Done> Projector::take(const PracticeDayConfirmed& fact) {
    return check_practice_day(fact, PracticeDayState::confirmed, {});
}

Result<Done> Projector::take(const PracticeDayReturned& fact) {
    return check_practice_day(fact, PracticeDayState::returned, fact.remark);
}

}  // namespace letopis::store
