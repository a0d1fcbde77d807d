#include "app/log/entry_words.h"
#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"

namespace letopis {

Result<std::string> say_later(Reader& reader, const VisitOpened& fact) {
    SentencePlaces places{reader};
    std::string named;
    for (const StudyGroupId id : fact.study_group_ids) {
        LETOPIS_TRY(title, places.group_title(id));
        named += (named.empty() ? "" : ", ") + title;
    }
    return places.person_words("Открыт доступ проверяющему с " + fact.from_on.russian() + " по " +
                                   fact.to_on.russian() + ": " +
                                   (named.empty() ? "вся школа" : named) + "; " + fact.authority +
                                   ", № " + fact.basis_no + " от " + fact.basis_on.russian(),
                               fact.inspector_id);
}

Result<std::string> say_later(Reader& reader, const VisitEnded& fact) {
    return SentencePlaces{reader}.person_words("Доступ проверяющему закрыт с " +
                                                   fact.ended_on.russian() +
                                                   "; причина: " + quoted(fact.reason),
                                               fact.inspector_id);
}

}  // namespace letopis
