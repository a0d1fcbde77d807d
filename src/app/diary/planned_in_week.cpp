#include "app/diary/planned_in_week.h"

#include <set>

namespace letopis {
namespace {

DiaryLesson* first_lesson(DiaryWeek& week, CourseId course_id, Date on) {
    for (DiaryDay& day : week.days) {
        if (day.on != on) continue;
        for (DiaryLesson& lesson : day.lessons)
            if (lesson.course_id == course_id && !lesson.cancelled) return &lesson;
    }
    return nullptr;
}

}  // namespace

Result<Done> add_planned_works(Reader& reader, const std::vector<Stay>& stays, DiaryWeek& week) {
    const Date sunday = week.monday.plus_days(6);
    std::set<EntryIndex> told;  // A subgroup's work is one of its class too.
    for (const Stay& stay : stays) {
        if (!stay.touches(week.monday, sunday)) continue;
        LETOPIS_TRY(planned, reader.planned_works_of_group(stay.study_group.study_group_id,
                                                           week.monday, sunday));
        for (const PlannedWork& work : planned) {
            DiaryLesson* const lesson = first_lesson(week, work.course_id, work.planned_on);
            if (lesson == nullptr || !told.insert(work.entry_index).second) continue;
            lesson->change += (lesson->change.empty() ? "" : "; ") + work.title;
        }
    }
    return Done{};
}

}  // namespace letopis
