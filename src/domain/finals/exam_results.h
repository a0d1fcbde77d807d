#pragma once
// Results of state exams (ОГЭ, ЕГЭ, ГВЭ) and the marks of certificates (отметки в аттестат, LAW-10,
// e.7; E-9, E-10): what the exam and the year's marks give by the rules of the exam year.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/marks/certificate.h"

namespace letopis {

/// Основной, единый, выпускной.
LETOPIS_ENUM(StateExamKind, basic, unified, graduation)
/// "ОГЭ", "ЕГЭ", "ГВЭ".
std::string_view state_exam_title(StateExamKind kind);

/// Результат экзамена as it stands now.
struct ExamResult {
    StudyGroupId study_group_id;  ///< The class in which it was sat.
    StudentId student_id;
    SubjectId subject_id;
    StateExamKind kind = StateExamKind::basic;
    Date held_on;
    std::optional<int> points;          ///< Primary of an ОГЭ, of 100 of a ЕГЭ.
    std::optional<ResultValue> result;  ///< 2..5; a ЕГЭ has none but in basic mathematics.
    std::string protocol_no;
    bool is_withdrawn = false;
    EntryIndex entry_index = -1;
    bool operator==(const ExamResult&) const = default;
};
LETOPIS_DESCRIBE(ExamResult, study_group_id, student_id, subject_id, kind, held_on, points, result,
                 protocol_no, is_withdrawn, entry_index)

/// A later one about the same student, class and subject replaces it and says why; without points
/// and result it withdraws it.
struct ExamResultRecorded {
    StudyGroupId study_group_id;
    StudentId student_id;
    SubjectId subject_id;
    StateExamKind kind = StateExamKind::basic;
    Date held_on;
    std::optional<int> points;
    std::optional<ResultValue> result;
    std::string protocol_no;
    EntryIndex corrects = -1;
    std::string reason;  ///< Of a correction.
    bool operator==(const ExamResultRecorded&) const = default;
};
LETOPIS_DESCRIBE(ExamResultRecorded, study_group_id, student_id, subject_id, kind, held_on, points,
                 result, protocol_no, corrects, reason)

/// Nothing when it reads so already. `grade`: of the class. Refuses `version_conflict` when
/// `corrects` is not what stands; `order_required` without the protocol's number; `text_too_long`;
/// `invalid_value` at `student_id` for a grade other than 9 and 11, at `kind` for an ОГЭ in the
/// 11th or a ЕГЭ in the 9th, at `points` out of 0..100, at `result` off 2..5, at `points`
/// for neither on a first record, at `held_on` to come, at `reason` for a correction without one.
Result<std::optional<ExamResultRecorded>> decide_record_exam(
    const std::optional<ExamResult>& standing, int grade, const ExamResultRecorded& command,
    Date today);

/// One subject of one student's certificate.
struct CertificateLine {
    SubjectId subject_id;
    SubjectResults results;
    std::optional<ResultValue> mark;  ///< Nothing: something is missing, or the council decides.
};

/// `subjects`: by subject, with the exam only where it gives a mark. In the same order.
std::vector<CertificateLine> certificate_lines(
    const ResultRules& rules, std::span<const std::pair<SubjectId, SubjectResults>> subjects);

}  // namespace letopis
