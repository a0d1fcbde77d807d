// Deferrals of attestation and directions to be attested again, in words.

#include "app/log/entry_words.h"
#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"

namespace letopis {

Result<std::string> say_later(Reader& reader, const AttestationDeferred& fact) {
    SentencePlaces places{reader};
    LETOPIS_TRY(period, places.period_title(fact.course_id, fact.period_id));
    return places.about_result(fact.course_id, fact.student_id,
                               "Отсрочка аттестации за период " + quoted(period) + " до " +
                                   fact.until.russian() + ", приказ № " + fact.order_no);
}

Result<std::string> say_later(Reader& reader, const DeferralWithdrawn& fact) {
    return SentencePlaces{reader}.about_result(
        fact.course_id, fact.student_id,
        "Отсрочка аттестации отозвана; причина: " + quoted(fact.reason));
}

Result<std::string> say_later(Reader& reader, const RetakeDirected& fact) {
    return SentencePlaces{reader}.about_result(
        fact.course_id, fact.student_id,
        "Направление на пересдачу № " + std::to_string(fact.number) + " от " +
            fact.given_on.russian() + ", " + std::string{retake_kind_title(fact.kind)} +
            ", действует до " + fact.valid_until.russian());
}

}  // namespace letopis
