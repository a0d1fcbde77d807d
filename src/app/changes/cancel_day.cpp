#include "app/changes/cancel_day.h"

#include "app/changes/change_facts.h"
#include "domain/calendar/school_days.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

const Refusal of_other_classes{
    .code = RefusalCode::invalid_value,
    .detail = "На уроке и другие классы: отмените его отдельно или отмените день и у них."};

/// What becomes of one lesson.
Result<LessonCancelled> decide_one(Reader& reader, ChangeReading& reading, const Lesson& lesson,
                                   const std::vector<StudyGroupId>& cancelled,
                                   const std::string& reason) {
    LETOPIS_TRY(title, reading.title_of(lesson.course_id));
    if (!is_covered(title->study_group, cancelled)) return of_other_classes;
    LETOPIS_TRY(closures, reading.closures_of(lesson));
    LETOPIS_TRY(marked, reader.marked_works(lesson.lesson_id));
    LETOPIS_TRY(fact, decide_cancel(lesson, closures, marked, reason));
    return *std::move(fact);  // It is not cancelled yet, so there is one.
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const CancelDay& cancel) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
    LETOPIS_TRY_DONE(find_study_group(reader, cancel.study_group_id));
    // A bad reason is the command's fault, not a lesson's.
    LETOPIS_TRY(checked, decide_cancel(Lesson{}, Closures{}, {}, cancel.reason));
    LETOPIS_TRY_DONE(check_not_reserved(checked->reason));
    std::vector<StudyGroupId> cancelled = cancel.together;
    cancelled.push_back(cancel.study_group_id);
    ChangeReading reading{reader};
    std::vector<EntryBody> facts;
    LETOPIS_TRY(lessons, lessons_of_class(reader, cancel.study_group_id, cancel.on, cancel.on));
    for (const Lesson& lesson : lessons) {
        if (lesson.state == LessonState::cancelled) continue;
        auto fact = decide_one(reader, reading, lesson, cancelled, cancel.reason);
        if (fact)
            facts.emplace_back(*std::move(fact));
        else if (fact.error().is_fault())
            return fact.error();
    }
    return facts;
}

}  // namespace

Command cancel_day(CommandId command_id, PersonId actor_id, CancelDay cancel) {
    return {command_id, actor_id, [actor_id, cancel = std::move(cancel)](DecisionContext& context) {
                return decide(context, actor_id, cancel);
            }};
}

Result<std::vector<LeftLesson>> open_day_left(Reader& reader, PersonId asker_id, Date on,
                                              const std::vector<StudyGroupId>& groups, Date today) {
    LETOPIS_TRY_DONE(check_school_access(reader, asker_id, Action::keep_timetable, today));
    return lessons_left(reader, on, groups, [&](ChangeReading& reading, const Lesson& lesson) {
        return refusal_of(decide_one(reader, reading, lesson, groups, "--"));
    });
}

}  // namespace letopis
