// Sentences about cycles of the curriculum and final attestation.

#include "app/log/entry_words.h"
#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"

namespace letopis {
namespace {

/// "Испытание ГИА 21.06.2027: защита дипломной работы (проекта)"
Result<std::string> final_words(Reader& reader, EntryIndex final_attestation) {
    LETOPIS_TRY(found, reader.final_attestation(final_attestation));
    if (!found) return std::string{"Испытание ГИА"};
    return "Испытание ГИА " + found->held_on.russian() + ": " +
           std::string{final_attestation_title(found->kind)};
}

}  // namespace

Result<std::string> say_later(Reader& reader, const SubjectCycleSet& fact) {
    LETOPIS_TRY(subject, SentencePlaces{reader}.subject_title(fact.subject_id));
    return "Дисциплина отнесена к циклу " + quoted(std::string{cycle_title(fact.cycle)}) + ". " +
           subject + ".";
}

Result<std::string> say_later(Reader& reader, const GraduatesAdmitted& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    return "Допуск к итоговой аттестации: студентов " + std::to_string(fact.student_ids.size()) +
           ", приказ № " + fact.order_no + " от " + fact.order_on.russian() + ". " + group + ".";
}

Result<std::string> say_later(Reader& reader, const FinalAttestationPlanned& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    return "Назначено испытание ГИА " + fact.held_on.russian() + ": " +
           std::string{final_attestation_title(fact.kind)} + "; председатель ГЭК — " + fact.chair +
           ", приказ № " + fact.order_no + ". " + group + ".";
}

Result<std::string> say_later(Reader& reader, const FinalAttestationCancelled& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    LETOPIS_TRY(words, final_words(reader, fact.final_attestation));
    return words + " отменено; причина: " + quoted(fact.reason) + ". " + group + ".";
}

Result<std::string> say_later(Reader& reader, const FinalProtocolSigned& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    LETOPIS_TRY(words, final_words(reader, fact.final_attestation));
    return words + ", протокол № " + fact.protocol_no + " от " + fact.signed_on.russian() +
           ", студентов " + std::to_string(fact.results.size()) + ". " + group + ".";
}

}  // namespace letopis
