#include "app/log/later_sentences.h"

#include "app/log/entry_words.h"
#include "app/log/sentence_places.h"

namespace letopis {

Result<std::string> say_later(Reader& reader, const StudyModeSet& fact) {
    std::string words = std::string{study_mode_title(fact.kind)} + " " +
                        days_words(fact.from_on, fact.to_on) + ", приказ № " + fact.order_no +
                        " от " + fact.order_on.russian();
    if (!fact.place.empty()) words += ", " + fact.place;
    return SentencePlaces{reader}.person_words(std::move(words), fact.student_id);
}

Result<std::string> say_later(Reader& reader, const StudyModeEnded& fact) {
    return SentencePlaces{reader}.person_words(
        "Режим обучения действует по " + fact.to_on.russian() + ", приказ № " + fact.order_no,
        fact.student_id);
}

Result<std::string> say_later(Reader& reader, const ResultCarried& fact) {
    SentencePlaces places{reader};
    std::string place = "год";
    if (fact.period_id != PeriodId{}) {
        LETOPIS_TRY(period, places.period_title(fact.course_id, fact.period_id));
        place = std::move(period);
    }
    return places.about_result(fact.course_id, fact.student_id,
                               "Перенесён итог, " + quoted(place) + ": " +
                                   std::string{result_text(fact.value)} + "; " + fact.organization +
                                   ", документ № " + fact.document_no + " от " +
                                   fact.document_on.russian());
}

Result<std::string> say_later(Reader& reader, const AppealFiled& fact) {
    return SentencePlaces{reader}.about(
        fact.place.lesson_id, fact.place.student_id,
        "Подана апелляция на отметку " + std::string{mark_text(fact.disputed)});
}

Result<std::string> say_later(Reader& reader, const AppealDecided& fact) {
    SentencePlaces places{reader};
    return places.about_result(
        fact.course_id, fact.student_id,
        "Апелляция рассмотрена: отметка " +
            (fact.value ? "изменена на " + std::string{mark_text(*fact.value)} : "оставлена") +
            ", протокол № " + fact.protocol_no + " от " + fact.decided_on.russian());
}

Result<std::string> say_later(Reader& reader, const AspectClosed& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    return "Закрыта часть учебного года " + quoted(std::string{aspect_title(fact.aspect)}) + ". " +
           group + ".";
}

Result<std::string> say_later(Reader& reader, const ReopeningOrdered& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    return "Приказ № " + fact.order_no + " от " + fact.order_on.russian() +
           " об открытии учёта с части " + quoted(std::string{aspect_title(fact.aspect)}) +
           "; причина: " + quoted(fact.reason) + ". " + group + ".";
}

Result<std::string> say_later(Reader& reader, const ClassReopened& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    return "Учёт снова открыт с части " + quoted(std::string{aspect_title(fact.aspect)}) + ". " +
           group + ".";
}

Result<std::string> say_later(Reader& reader, const PracticeAssigned& fact) {
    return SentencePlaces{reader}.about_result(
        fact.course_id, fact.student_id,
        "Направление на практику: " + fact.base + ", " + days_words(fact.from_on, fact.to_on) +
            ", часов " + std::to_string(fact.hours) + ", приказ № " + fact.order_no);
}

Result<std::string> say_later(Reader& reader, const PracticeCancelled& fact) {
    return SentencePlaces{reader}.about_result(
        fact.course_id, fact.student_id,
        "Направление на практику отменено; причина: " + quoted(fact.reason));
}

Result<std::string> say_later(Reader& reader, const PracticeAssessed& fact) {
    std::string words = "Аттестационный лист практики от " + fact.assessed_on.russian() + ": " +
                        std::string{result_text(fact.result)};
    if (!fact.reason.empty()) words += "; причина изменения: " + quoted(fact.reason);
    return SentencePlaces{reader}.about_result(fact.course_id, fact.student_id, std::move(words));
}

Result<std::string> say_later(Reader& reader, const PracticeDayWritten& fact) {
    return SentencePlaces{reader}.about_result(
        fact.course_id, fact.student_id,
        "Дневник практики, запись за " + fact.done_on.russian() + ": часов " +
            std::to_string(fact.hours) + ", " + quoted(fact.text));
}

Result<std::string> say_later(Reader& reader, const PracticeDayWithdrawn& fact) {
    return SentencePlaces{reader}.about_result(
        fact.course_id, fact.student_id,
        "Дневник практики, запись за " + fact.done_on.russian() + " убрана");
}

Result<std::string> say_later(Reader& reader, const PracticeDayConfirmed& fact) {
    return SentencePlaces{reader}.about_result(
        fact.course_id, fact.student_id,
        "Дневник практики, запись за " + fact.done_on.russian() + " подтверждена");
}

Result<std::string> say_later(Reader& reader, const PracticeDayReturned& fact) {
    return SentencePlaces{reader}.about_result(
        fact.course_id, fact.student_id,
        "Дневник практики, запись за " + fact.done_on.russian() +
            " возвращена; замечание: " + quoted(fact.remark));
}

}  // namespace letopis
