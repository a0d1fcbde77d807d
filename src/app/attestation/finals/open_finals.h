#pragma once
// open_finals: final attestation of a vocational group, step by step: who is or may be admitted and
// what is missing, exams and defences with their commissions, protocols (VOC-11).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/finals/final_attestation.h"
#include "ports/reader.h"

namespace letopis {

/// Выпускник.
struct Graduate {
    StudentId student_id;
    std::string name;  ///< In full.
    GraduateStanding standing;
    bool may_be_admitted = false;
    std::vector<std::string> obstacles;  ///< In words, a line for each kind (graduates.h).
    bool is_admitted = false;            ///< By the order that stands.
    bool has_protocol = false;           ///< Stands in a signed one: no order can leave him out.
    std::optional<Date> left_on;         ///< His last day in the group, once it is over.
    bool operator==(const Graduate&) const = default;
};
LETOPIS_DESCRIBE(Graduate, student_id, name, standing, may_be_admitted, obstacles, is_admitted,
                 has_protocol, left_on)

/// Строка протокола.
struct FinalResultLine {
    StudentId student_id;
    std::string name;  ///< In full.
    std::string topic;
    std::string lead;
    std::optional<ResultValue> result;
    std::string result_words;  ///< "5 (отлично)", "не явился", by the student's sex.
    bool is_repeat = false;    ///< He sat before without passing.
    bool operator==(const FinalResultLine&) const = default;
};
LETOPIS_DESCRIBE(FinalResultLine, student_id, name, topic, lead, result, result_words, is_repeat)

/// Испытание with its protocol.
struct FinalAttestationLine {
    EntryIndex final_attestation = -1;
    FinalAttestationKind kind = FinalAttestationKind::demonstration_exam;
    std::string kind_title;
    Date held_on;
    bool is_over = false;  ///< The day has come: a protocol may be signed.
    std::string place;
    std::string chair;
    std::string secretary;
    std::vector<std::string> members;
    std::string order_no;
    std::string protocol_no;
    std::optional<Date> signed_on;
    std::vector<FinalResultLine> results;  ///< By the alphabet; none before it is signed.
    EntryIndex version = -1;               ///< Of a signed one: what a correction is made over.
    bool is_additional = false;            ///< There was a signed sitting of its kind before.
    std::string corrected;  ///< "исправлено 25.06.2027, Зимина Е. П.: описка"; "" for most.
    bool may_correct = false;  ///< The asker may, being another than who wrote it.
    bool operator==(const FinalAttestationLine&) const = default;
};
LETOPIS_DESCRIBE(FinalAttestationLine, final_attestation, kind, kind_title, held_on, is_over, place,
                 chair, secretary, members, order_no, protocol_no, signed_on, results, version,
                 is_additional, corrected, may_correct)

/// Приказ о допуске.
struct AdmissionOrder {
    std::string order_no;
    Date order_on;
    int students = 0;
    bool operator==(const AdmissionOrder&) const = default;
};
LETOPIS_DESCRIBE(AdmissionOrder, order_no, order_on, students)

/// ГИА группы.
struct FinalsOfGroup {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::string curator;
    Date today;
    Date year_starts_on;
    Date last_exam_on;       ///< The last day that an exam may have (final_days_of).
    bool is_closed = false;  ///< The group has closed its year: nothing is recorded any more.
    bool may_keep = false;   ///< The asker may, today.
    bool may_admit = false;  ///< To the attestation, as well.
    std::vector<Graduate> graduates;  ///< On the list today or on the last day of a year that is
                                      ///< over, and who was admitted before; by the alphabet.
    std::optional<AdmissionOrder> admission;
    std::vector<FinalAttestationLine> attestations;  ///< By day; without cancelled ones.
    bool operator==(const FinalsOfGroup&) const = default;
};
LETOPIS_DESCRIBE(FinalsOfGroup, study_group_id, study_group_title, school_year_title, curator,
                 today, year_starts_on, last_exam_on, is_closed, may_keep, may_admit, graduates,
                 admission, attestations)

/// Refuses `not_found`, also for a group that is not vocational; as the second lock (read_class).
Result<FinalsOfGroup> open_finals(Reader& reader, const Standing& standing, StudyGroupId id,
                                  Instant now);

/// "5 (отлично)", "не явилась".
std::string final_result_words(const std::optional<ResultValue>& result, Sex sex);

}  // namespace letopis
