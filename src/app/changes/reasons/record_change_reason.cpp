#include "app/changes/reasons/record_change_reason.h"

#include "app/changes/change_facts.h"
#include "base/limits.h"
#include "domain/calendar/typed_dates.h"
#include "domain/lessons/changes.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_document_day(const std::optional<Date>& on, Date today) {
    if (!on) return Done{};
    LETOPIS_TRY_DONE(check_typed_date(*on, "document_on"));
    if (today < *on)
        return invalid("document_on", "Этот день ещё не наступил. Исправьте дату документа.");
    return Done{};
}

/// Who teaches, and which class learns, in the school year.
Result<Done> check_bound(Reader& reader, const SchoolYear& year,
                         const ChangeReasonRecorded& reason) {
    if (reason.scope == ReasonScope::teacher && !reason.teacher_id.is_nil()) {
        LETOPIS_TRY(courses, reader.courses_of_teacher(reason.teacher_id, year.school_year_id));
        if (courses.empty())
            return invalid("teacher_id",
                           "В этом учебном году он ничего не ведёт. Выберите учителя.");
    }
    if (reason.scope == ReasonScope::school_class && !reason.study_group_id.is_nil()) {
        LETOPIS_TRY(group, reader.study_group(reason.study_group_id));
        if (!group || group->school_year_id != year.school_year_id)
            return invalid("study_group_id", "Такого класса в этом году нет. Выберите из списка.");
    }
    return Done{};
}

/// The year around the day, or the current one: a day outside it is refused by the rule.
Result<SchoolYear> year_around(Reader& reader, Date on) {
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years)
        if (year.starts_on <= on && on <= year.ends_on) return year;
    return school_year_on(reader, on);
}

Result<std::vector<ChangeReason>> standing_around(Reader& reader, Date from, Date to) {
    if (to < from) return std::vector<ChangeReason>{};
    return reader.change_reasons(from, to, limits::change_reasons);
}

Result<std::vector<EntryBody>> decide_record(DecisionContext& context, PersonId actor_id,
                                             const ChangeReasonRecorded& reason) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_timetable, today));
    LETOPIS_TRY(year, year_around(reader, reason.from_on));
    LETOPIS_TRY(standing, standing_around(reader, reason.from_on, reason.to_on));
    LETOPIS_TRY(fact, decide_record_reason({.school_year = year, .standing = standing}, reason));
    LETOPIS_TRY_DONE(check_bound(reader, year, reason));
    LETOPIS_TRY_DONE(check_document_day(fact.document_on, today));
    return std::vector<EntryBody>{std::move(fact)};
}

/// The teacher holds his lessons himself on days that the reason does not reach any more.
Result<Done> end_later(Reader& reader, const ChangeReasonRevised& revised,
                       std::vector<EntryBody>& facts) {
    ChangeReading reading{reader};
    LETOPIS_TRY(lessons,
                reader.lessons_of_reason(revised.change_reason, limits::lessons_of_reason));
    for (const Lesson& lesson : lessons) {
        const bool is_within =
            revised.from_on <= lesson.lesson_on && lesson.lesson_on <= revised.to_on;
        if (is_within || !lesson.substitution || lesson.state == LessonState::cancelled ||
            has_record(lesson))
            continue;
        LETOPIS_TRY(closures, reading.closures_of(lesson));
        auto ended = decide_end_substitution(lesson, closures, "изменён срок: " + revised.text);
        if (!ended && ended.error().is_fault()) return ended.error();
        if (ended && *ended) facts.emplace_back(**std::move(ended));
    }
    return Done{};
}

Result<std::vector<EntryBody>> decide_revise(DecisionContext& context, PersonId actor_id,
                                             const ReviseChangeReason& revise) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_timetable, today));
    LETOPIS_TRY(reason, reader.change_reason(revise.revised.change_reason));
    if (!reason) return RefusalCode::not_found;
    // A reason stays in the school year it was recorded in.
    LETOPIS_TRY(year, year_around(reader, reason->from_on));
    LETOPIS_TRY(standing, standing_around(reader, revise.revised.from_on, revise.revised.to_on));
    LETOPIS_TRY(fact, decide_revise_reason({.school_year = year, .standing = standing}, *reason,
                                           revise.revised, revise.base_version));
    if (!fact) return std::vector<EntryBody>{};
    LETOPIS_TRY_DONE(check_document_day(fact->document_on, today));
    std::vector<EntryBody> facts{EntryBody{*fact}};
    if (revise.later == LaterSubstitutions::ended)
        LETOPIS_TRY_DONE(end_later(reader, *fact, facts));
    return facts;
}

Result<std::vector<EntryBody>> decide_take_back(DecisionContext& context, PersonId actor_id,
                                                EntryIndex change_reason, EntryIndex base_version) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
    LETOPIS_TRY(reason, reader.change_reason(change_reason));
    if (!reason) return RefusalCode::not_found;
    LETOPIS_TRY(fact, decide_take_back_reason(*reason, base_version));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command record_change_reason(CommandId command_id, PersonId actor_id, ChangeReasonRecorded reason) {
    return {command_id, actor_id, [actor_id, reason = std::move(reason)](DecisionContext& context) {
                return decide_record(context, actor_id, reason);
            }};
}

Command revise_change_reason(CommandId command_id, PersonId actor_id, ReviseChangeReason revise) {
    return {command_id, actor_id, [actor_id, revise = std::move(revise)](DecisionContext& context) {
                return decide_revise(context, actor_id, revise);
            }};
}

Command take_back_change_reason(CommandId command_id, PersonId actor_id, EntryIndex change_reason,
                                EntryIndex base_version) {
    return {command_id, actor_id,
            [actor_id, change_reason, base_version](DecisionContext& context) {
                return decide_take_back(context, actor_id, change_reason, base_version);
            }};
}

}  // namespace letopis
