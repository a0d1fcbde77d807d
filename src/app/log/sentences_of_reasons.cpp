// Reasons of changes in words.

#include "app/log/entry_words.h"
#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"
#include "domain/lessons/reason_rules.h"

namespace letopis {
namespace {

/// "«Болезнь Петровой Н. А. (приказ № 12 от 12.10.2026)», с 12.10.2026 по 23.10.2026"
template <class Fact>
std::string told(const Fact& fact) {
    const ChangeReason reason{.text = fact.text,
                              .document_kind = fact.document_kind,
                              .document_no = fact.document_no,
                              .document_on = fact.document_on};
    return quoted(reason_words(reason)) + ", " + days_words(fact.from_on, fact.to_on);
}

}  // namespace

Result<std::string> say_later(Reader& reader, const ChangeReasonRecorded& fact) {
    SentencePlaces places{reader};
    const std::string words = "Записана причина изменений " + told(fact);
    if (fact.scope == ReasonScope::teacher) return places.person_words(words, fact.teacher_id);
    if (fact.scope != ReasonScope::school_class) return words + ".";
    LETOPIS_TRY(group, places.group_title(fact.study_group_id));
    return words + ". " + group + ".";
}

Result<std::string> say_later(Reader&, const ChangeReasonRevised& fact) {
    if (fact.to_on < fact.from_on) return "Отменена причина изменений " + quoted(fact.text) + ".";
    return "Уточнена причина изменений " + told(fact) + ".";
}

Result<std::string> say_later(Reader& reader, const ChangeReasonApplied& fact) {
    LETOPIS_TRY(reason, reader.change_reason(fact.change_reason));
    return SentencePlaces{reader}.about_lesson(
        fact.lesson_id,
        "Причина изменения урока" + (reason ? " " + quoted(reason_words(*reason)) : std::string{}));
}

}  // namespace letopis
