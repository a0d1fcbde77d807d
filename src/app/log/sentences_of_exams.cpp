// Exams and duties in words.

#include "app/log/entry_words.h"
#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"
#include "base/text.h"

namespace letopis {

Result<std::string> say_later(Reader& reader, const ExamResultRecorded& fact) {
    SentencePlaces places{reader};
    LETOPIS_TRY(subject, places.subject_title(fact.subject_id));
    std::string words =
        std::string{state_exam_title(fact.kind)} + ", " + subject + ", " + fact.held_on.russian();
    if (!fact.points && !fact.result) {
        words = "Отозван результат экзамена: " + words;
    } else {
        words =
            (fact.corrects < 0 ? "Результат экзамена: " : "Исправлен результат экзамена: ") + words;
        if (fact.points)
            words += ", " + std::to_string(*fact.points) + " " +
                     std::string{plural(*fact.points, "балл", "балла", "баллов")};
        if (fact.result) words += ", отметка " + std::string{result_text(*fact.result)};
        words += ", протокол № " + fact.protocol_no;
    }
    if (!fact.reason.empty()) words += "; причина: " + quoted(fact.reason);
    return places.student_words(std::move(words), fact.student_id, fact.study_group_id);
}

Result<std::string> say_later(Reader& reader, const DutyTicked& fact) {
    const Duty* const duty = find_duty(fact.code);
    const std::string title = duty == nullptr ? fact.code : std::string{duty->title};
    return SentencePlaces{reader}.person_words(
        (fact.is_done ? "Дело сделано: " : "Отметка о деле снята: ") + quoted(title) + ", срок " +
            fact.due_on.russian(),
        fact.person_id);
}

}  // namespace letopis
