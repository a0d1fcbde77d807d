#pragma once
// record_exams: results of a state exam by one protocol, their corrections, and the withdrawal of
// one (LAW-10).
//
// Results come in June, when a class may have closed its year, and again in September. Closing ends
// the keeping of the class's journals (JRN-15); results of exams are no record of a journal, and a
// certificate mark is computed from what was closed and from them. So they are recorded and
// corrected after the closing too, always by a protocol, by who keeps exams, and in the ledger.

#include <string>
#include <vector>

#include "domain/finals/exam_results.h"
#include "ports/writer.h"

namespace letopis {

/// One student in one subject.
struct ExamLine {
    StudentId student_id;
    SubjectId subject_id;
    std::optional<int> points;
    std::optional<ResultValue> result;
    EntryIndex corrects = -1;  ///< The entry that stands; -1 where there is none.
    bool operator==(const ExamLine&) const = default;
};
LETOPIS_DESCRIBE(ExamLine, student_id, subject_id, points, result, corrects)

struct RecordExams {
    StudyGroupId study_group_id;
    StateExamKind kind = StateExamKind::basic;
    Date held_on;
    std::string protocol_no;
    std::string reason;  ///< Of whatever of it is a correction.
    std::vector<ExamLine> lines;
    bool operator==(const RecordExams&) const = default;
};
LETOPIS_DESCRIBE(RecordExams, study_group_id, kind, held_on, protocol_no, reason, lines)

/// One entry for each line that changes something, all or none. The decision refuses `not_found`
/// for an unknown class; as the second lock (keep_exams); `invalid_value` at `study_group_id` for a
/// class without certificates, at `lines` for none, more than limits::cells_per_request or one
/// student twice in a subject, at `subject_id` for a subject the class is not taught, at `held_on`
/// before the year; `student_not_enrolled` for who was not on the list that day (after the year: on
/// its last school day); then as decide_record_exam.
Command record_exams(CommandId command_id, PersonId actor_id, RecordExams record);

struct WithdrawExam {
    StudyGroupId study_group_id;
    StudentId student_id;
    SubjectId subject_id;
    EntryIndex corrects = -1;
    std::string reason;
    bool operator==(const WithdrawExam&) const = default;
};
LETOPIS_DESCRIBE(WithdrawExam, study_group_id, student_id, subject_id, corrects, reason)

/// The decision refuses `not_found` where no result was recorded; as the second lock (keep_exams);
/// as decide_record_exam. Withdrawn before: success without an entry.
Command withdraw_exam(CommandId command_id, PersonId actor_id, WithdrawExam withdraw);

}  // namespace letopis
