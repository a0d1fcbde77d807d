// Planned works, achievements and mass events in words.

#include "app/log/entry_words.h"
#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"

namespace letopis {

Result<std::string> say_later(Reader& reader, const WorkPlanned& fact) {
    LETOPIS_TRY(course, SentencePlaces{reader}.course_words(fact.course_id));
    std::string words = "Запланирована работа на " + fact.planned_on.russian() + ": " + fact.title +
                        ", уровень — " + std::string{assessment_level_title(fact.level)};
    if (!fact.reason.empty()) words += "; причина: " + quoted(fact.reason);
    return words + ". " + course + ".";
}

Result<std::string> say_later(Reader& reader, const PlannedWorkRemoved& fact) {
    LETOPIS_TRY(course, SentencePlaces{reader}.course_words(fact.course_id));
    LETOPIS_TRY(work, reader.planned_work(fact.planned_work));
    const std::string told = work ? " на " + work->planned_on.russian() + ": " + work->title : "";
    return "Снята с графика работа" + told + "; причина: " + quoted(fact.reason) + ". " + course +
           ".";
}

Result<std::string> say_later(Reader& reader, const AchievementRecorded& fact) {
    SentencePlaces places{reader};
    LETOPIS_TRY(group, places.group_title(fact.study_group_id));
    std::string words = achievement_words({.kind = fact.kind,
                                           .level = fact.level,
                                           .title = fact.title,
                                           .outcome = fact.outcome}) +
                        ", " + fact.achieved_on.russian();
    if (!fact.document_no.empty()) words += ", " + fact.document_no;
    return places.person_words(words + "; представил " + group, fact.student_id);
}

Result<std::string> say_later(Reader& reader, const AchievementWithdrawn& fact) {
    LETOPIS_TRY(achievement, reader.achievement(fact.achievement));
    const std::string told = achievement ? " «" + achievement_words(*achievement) + "»" : "";
    return SentencePlaces{reader}.person_words(
        "Снята запись о достижении" + told + "; причина: " + quoted(fact.reason), fact.student_id);
}

Result<std::string> say_later(Reader& reader, const MassEventHeld& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    const std::string place = fact.place.empty() ? "" : ", " + fact.place;
    return "Мероприятие " + quoted(fact.title) + ", " + fact.held_on.russian() + place +
           ", участников " + std::to_string(fact.participants) +
           ", провёл(а): " + fact.conducted_by + "; " + group + ".";
}

Result<std::string> say_later(Reader& reader, const MassEventWithdrawn& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    LETOPIS_TRY(event, reader.mass_event(fact.mass_event));
    const std::string told = event ? " " + quoted(event->title) : "";
    return "Снята запись о мероприятии" + told + "; причина: " + quoted(fact.reason) + ". " +
           group + ".";
}

}  // namespace letopis
