#include "app/modes/carry_result.h"

#include <algorithm>

#include "domain/calendar/policies.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

struct Days {
    Date from;
    Date to;
};

/// Of the period, or of the year where none is named.
Result<Days> days_of(Reader& reader, const Course& course, PeriodId period_id) {
    if (period_id == PeriodId{}) {
        LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
        return Days{year.starts_on, last_day_of(year)};
    }
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    for (const Period& one : periods)
        if (one.period_id == period_id) return Days{one.starts_on, one.ends_on};
    return RefusalCode::not_found;
}

Result<bool> is_on_list(Reader& reader, StudentId student_id, StudyGroupId group, Days days) {
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    return std::any_of(enrolments.begin(), enrolments.end(), [&](const Enrolment& one) {
        return one.study_group_id == group && one.enrolled_on <= days.to &&
               (!one.left_on || days.from <= *one.left_on);
    });
}

/// What stands at the place that the result is carried to.
Result<Done> read_standing_result(Reader& reader, const CarryResult& carry, CarryFacts& facts) {
    const auto take = [&](const auto& mark) {
        facts.standing = mark.value;
        facts.standing_entry = mark.entry_index;
    };
    if (carry.period_id == PeriodId{}) {
        LETOPIS_TRY(marks, reader.annual_marks_of_course(carry.course_id));
        for (const AnnualMark& one : marks)
            if (one.student_id == carry.student_id) take(one);
    } else {
        LETOPIS_TRY(marks, reader.period_marks_of_course(carry.course_id));
        for (const PeriodMark& one : marks)
            if (one.student_id == carry.student_id && one.period_id == carry.period_id) take(one);
    }
    LETOPIS_TRY(carried, reader.carried_results_of_student(carry.student_id));
    for (CarriedResult& one : carried)
        if (one.course_id == carry.course_id && one.period_id == carry.period_id)
            facts.standing_carry = std::move(one);
    return Done{};
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const CarryResult& carry, EntryIndex base_version) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_modes, today));
    LETOPIS_TRY(title, find_course(reader, carry.course_id));
    LETOPIS_TRY_DONE(
        check_course_access(reader, actor_id, Action::keep_modes, title.course, today));
    if (!is_of_curriculum(title))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "course_id",
                       .detail = "Переносятся итоги предметов учебного плана."};
    const Course& course = title.course;
    LETOPIS_TRY(days, days_of(reader, course, carry.period_id));
    LETOPIS_TRY(closures, closures_of(reader, course, std::nullopt));
    if (const auto refusal = closure_refusal(closures)) return *refusal;
    if (today < days.from)
        return Refusal{.code = RefusalCode::period_not_over,
                       .field = "period_id",
                       .detail = "Он начнётся " + days.from.russian() +
                                 ". Перенесите итог, когда его поставят."};
    LETOPIS_TRY(listed, is_on_list(reader, carry.student_id, course.study_group_id, days));
    LETOPIS_TRY(policies, reader.policies());
    CarryFacts facts{.title = std::move(title),
                     .is_on_list = listed,
                     .lowest_mark = policies_on(policies, today).lowest_mark};
    LETOPIS_TRY_DONE(read_standing_result(reader, carry, facts));
    LETOPIS_TRY(fact, decide_carry_result(facts, carry, today));
    if (!fact) return std::vector<EntryBody>{};
    if (facts.standing_entry != base_version)
        return Refusal{.code = RefusalCode::version_conflict,
                       .field = "period_id",
                       .detail =
                           "Этот итог только что внёс другой человек. Откройте страницу "
                           "заново и решите, какой оставить."};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command carry_result(CommandId command_id, PersonId actor_id, CarryResult carry,
                     EntryIndex base_version) {
    return {command_id, actor_id,
            [actor_id, carry = std::move(carry), base_version](DecisionContext& context) {
                return decide(context, actor_id, carry, base_version);
            }};
}

}  // namespace letopis
