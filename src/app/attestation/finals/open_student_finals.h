#pragma once
// open_student_finals: a student's final attestation, for himself and his family: whether he is
// admitted, when and where it is held, his topic and his result (VOC-11).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/finals/final_attestation.h"
#include "ports/reader.h"

namespace letopis {

/// Испытание of one student.
struct StudentFinal {
    EntryIndex final_attestation = -1;
    std::string kind_title;
    Date held_on;
    bool is_past = false;  ///< The day is over: what has no result yet is still to be entered.
    std::string place;
    std::string topic;        ///< Of his diploma work, as the protocol has it.
    bool has_result = false;  ///< Signed, and he appeared.
    std::string result_words;  ///< "5 (отлично)", "не явился"; "" while nothing is signed.
    std::string protocol_no;
    std::optional<Date> signed_on;
    bool operator==(const StudentFinal&) const = default;
};
LETOPIS_DESCRIBE(StudentFinal, final_attestation, kind_title, held_on, is_past, place, topic,
                 has_result, result_words, protocol_no, signed_on)

/// ГИА студента.
struct StudentFinals {
    StudentId student_id;
    /// "допущена, приказ № 57-у от 10.06.2027", by the last of his groups; "" without an order.
    std::string admission;
    std::vector<StudentFinal> finals;  ///< By day.
    bool operator==(const StudentFinals&) const = default;
};
LETOPIS_DESCRIBE(StudentFinals, student_id, admission, finals)

/// Of all vocational groups he was in; empty for who was in none. What is planned is told to whom
/// an order admits, and before there is an order to the whole group; another sitting of a kind that
/// he has passed is none of his. Refuses as the second lock (read_diary).
Result<StudentFinals> open_student_finals(Reader& reader, const Standing& standing,
                                          StudentId student_id, Instant now);

/// The same without the lock, for the card of the student (F-30).
Result<StudentFinals> gather_student_finals(Reader& reader, const Person& student, Date today);

}  // namespace letopis
