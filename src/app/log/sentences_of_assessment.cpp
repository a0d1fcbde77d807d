// Rubrics, points by criteria and behaviour in words.

#include "app/log/entry_words.h"
#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"
#include "domain/marks/rubric_words.h"

namespace letopis {

Result<std::string> say_later(Reader& reader, const RubricKept& fact) {
    LETOPIS_TRY(course, SentencePlaces{reader}.course_words(fact.course_id));
    std::string before;
    if (fact.replaces >= 0) {
        LETOPIS_TRY(replaced, reader.rubric(fact.replaces));
        if (replaced) before = " " + quoted(replaced->title);
    }
    if (fact.criteria.empty()) return "Рубрика" + before + " больше не действует. " + course + ".";
    std::string words = "Рубрика " + quoted(fact.title);
    if (fact.replaces >= 0) words += " вместо" + before;
    for (std::size_t i = 0; i < fact.criteria.size(); ++i)
        words += (i == 0 ? ": " : ", ") + fact.criteria[i].title + " до " +
                 std::to_string(fact.criteria[i].most);
    const RubricBorders& borders = fact.borders;
    return words + "; 3 — от " + std::to_string(borders.three) + " %, 4 — от " +
           std::to_string(borders.four) + " %, 5 — от " + std::to_string(borders.five) + " %. " +
           course + ".";
}

Result<std::string> say_later(Reader& reader, const CriteriaAssessed& fact) {
    LETOPIS_TRY(rubric, reader.rubric(fact.rubric));
    const Rubric by = rubric.value_or(Rubric{});
    std::string words = "Баллы по критериям";
    if (!by.title.empty()) words += " " + quoted(by.title);
    words +=
        ": " + points_words(by, fact.points) + ", отметка " + std::string{mark_text(fact.value)};
    return SentencePlaces{reader}.about(fact.place.lesson_id, fact.place.student_id,
                                        std::move(words));
}

Result<std::string> say_later(Reader& reader, const BehaviourAssessed& fact) {
    std::string when = "год";
    if (!fact.period_id.is_nil()) {
        LETOPIS_TRY(group, reader.study_group(fact.study_group_id));
        if (group) {
            LETOPIS_TRY(system, reader.period_system(group->period_system_id));
            for (const Period& period : system ? system->periods : std::vector<Period>{})
                if (period.period_id == fact.period_id) when = period.title;
        }
    }
    std::string words = "Поведение, " + quoted(when) + " — ";
    words += fact.value ? std::string{behaviour_title(*fact.value)} : "отметка снята";
    if (!fact.note.empty()) words += "; " + quoted(fact.note);
    return SentencePlaces{reader}.person_words(std::move(words), fact.student_id);
}

}  // namespace letopis
