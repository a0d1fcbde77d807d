// What was taken back or put right, and early attestation, in words.

#include "app/log/entry_words.h"
#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"

namespace letopis {

Result<std::string> say_later(Reader& reader, const CarriedResultWithdrawn& fact) {
    SentencePlaces places{reader};
    std::string place = "год";
    if (!fact.period_id.is_nil()) {
        LETOPIS_TRY(period, places.period_title(fact.course_id, fact.period_id));
        place = std::move(period);
    }
    return places.about_result(
        fact.course_id, fact.student_id,
        "Перенесённый итог отозван, " + quoted(place) + "; причина: " + quoted(fact.reason));
}

Result<std::string> say_later(Reader& reader, const ReopeningWithdrawn& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    LETOPIS_TRY(ordered, reader.reopening(fact.reopening));
    const std::string order = ordered ? " № " + ordered->order_no : std::string{};
    return "Приказ" + order + " об открытии учёта отозван; причина: " + quoted(fact.reason) + ". " +
           group + ".";
}

Result<std::string> say_later(Reader& reader, const RetakeWithdrawn& fact) {
    LETOPIS_TRY(given, reader.retake_direction(fact.direction));
    const std::string number = given ? " № " + std::to_string(given->number) : std::string{};
    return SentencePlaces{reader}.about_result(
        fact.course_id, fact.student_id,
        "Направление на пересдачу" + number + " отозвано; причина: " + quoted(fact.reason));
}

Result<std::string> say_later(Reader& reader, const FinalProtocolCorrected& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    LETOPIS_TRY(found, reader.final_attestation(fact.final_attestation));
    const std::string exam = found ? " " + found->held_on.russian() + ": " +
                                         std::string{final_attestation_title(found->kind)}
                                   : std::string{};
    return "Испытание ГИА" + exam + ", протокол исправлен: № " + fact.protocol_no + " от " +
           fact.signed_on.russian() + ", студентов " + std::to_string(fact.results.size()) +
           "; причина: " + quoted(fact.reason) + ". " + group + ".";
}

Result<std::string> say_later(Reader& reader, const EarlyAttestationAllowed& fact) {
    return SentencePlaces{reader}.student_words("Досрочная аттестация с " + fact.from_on.russian() +
                                                    ", приказ № " + fact.order_no + " от " +
                                                    fact.order_on.russian() + ",",
                                                fact.student_id, fact.study_group_id);
}

Result<std::string> say_later(Reader& reader, const EarlyAttestationWithdrawn& fact) {
    return SentencePlaces{reader}.person_words(
        "Досрочная аттестация отозвана; причина: " + quoted(fact.reason), fact.student_id);
}

}  // namespace letopis
