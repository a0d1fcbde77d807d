#include "app/changes/set_days_mode.h"

#include "app/changes/change_facts.h"
#include "base/limits.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

const Refusal shared_with_others{
    .code = RefusalCode::invalid_value,
    .detail = "На уроке и другие классы: измените его отдельно или вместе с этими классами."};

Result<Done> check_days(const SetDaysMode& set) {
    if (set.to < set.from) return Refusal{.code = RefusalCode::dates_out_of_order, .field = "to"};
    if (set.from.days_until(set.to) >= limits::days_of_changes)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "to",
                       .detail = "За один раз — не больше двух недель. Сузьте даты."};
    return Done{};
}

/// What becomes of one lesson.
Result<std::optional<LessonModeSet>> decide_one(ChangeReading& reading, const Lesson& lesson,
                                                const std::vector<StudyGroupId>& classes,
                                                const SetDaysMode& set) {
    LETOPIS_TRY(title, reading.title_of(lesson.course_id));
    if (!is_covered(title->study_group, classes)) return shared_with_others;
    LETOPIS_TRY(closures, reading.closures_of(lesson));
    return decide_set_mode(lesson, closures,
                           {.lesson_id = lesson.lesson_id, .mode = set.mode, .reason = set.reason});
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const SetDaysMode& set) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
    LETOPIS_TRY_DONE(find_study_group(reader, set.study_group_id));
    LETOPIS_TRY_DONE(check_days(set));
    // A bad reason is the command's fault, not a lesson's.
    LETOPIS_TRY_DONE(
        decide_set_mode(Lesson{}, Closures{}, {.mode = set.mode, .reason = set.reason}));
    std::vector<StudyGroupId> classes = set.together;
    classes.push_back(set.study_group_id);
    ChangeReading reading{reader};
    std::vector<EntryBody> facts;
    LETOPIS_TRY(lessons, lessons_of_class(reader, set.study_group_id, set.from, set.to));
    for (const Lesson& lesson : lessons) {
        auto fact = decide_one(reading, lesson, classes, set);
        if (!fact && fact.error().is_fault()) return fact.error();
        if (fact && *fact) facts.emplace_back(**std::move(fact));
    }
    return facts;
}

}  // namespace

Command set_days_mode(CommandId command_id, PersonId actor_id, SetDaysMode set) {
    return {command_id, actor_id, [actor_id, set = std::move(set)](DecisionContext& context) {
                return decide(context, actor_id, set);
            }};
}

Result<std::vector<LeftLesson>> open_modes_left(Reader& reader, PersonId asker_id,
                                                const SetDaysMode& set,
                                                const std::vector<StudyGroupId>& groups,
                                                Date today) {
    LETOPIS_TRY_DONE(check_school_access(reader, asker_id, Action::keep_timetable, today));
    LETOPIS_TRY_DONE(check_days(set));
    const auto why_left = [&](ChangeReading& reading,
                              const Lesson& lesson) -> Result<std::optional<Refusal>> {
        if (lesson.mode == set.mode) return std::optional<Refusal>{};
        return refusal_of(decide_one(reading, lesson, groups, set));
    };
    std::vector<LeftLesson> left;
    for (Date on = set.from; on <= set.to; on = on.plus_days(1)) {
        LETOPIS_TRY(of_day, lessons_left(reader, on, groups, why_left));
        for (LeftLesson& one : of_day) left.push_back(std::move(one));
    }
    return left;
}

}  // namespace letopis
