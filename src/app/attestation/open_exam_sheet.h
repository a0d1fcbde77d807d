#pragma once
// open_exam_sheet: экзаменационная (зачётная) ведомость of a course for a period (F-27, VOC-04).

#include <optional>
#include <string>
#include <vector>

#include "app/attestation/debt_rows.h"
#include "app/attestation/open_attestation_plan.h"
#include "app/attestation/sheet_words.h"

namespace letopis {

/// A row of the sheet.
struct ExamStudent {
    StudentId student_id;
    std::string name;  ///< In full.
    std::optional<ResultValue> result;
    std::string result_words;  ///< "5 (отлично)"; "" without a result.
    /// What speaks against admission, in words; advice only, nobody is locked out.
    std::vector<std::string> obstacles;
    std::optional<DebtRow> debt;  ///< Where the result is one.
    bool operator==(const ExamStudent&) const = default;
};
LETOPIS_DESCRIBE(ExamStudent, student_id, name, result, result_words, obstacles, debt)

/// Ведомость.
struct ExamSheet {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    std::string school_year_title;
    std::vector<PlanPeriod> periods;
    PeriodId period_id;
    std::string period_title;
    std::optional<AttestationForm> form;  ///< Nothing: none is planned.
    std::string form_title;               ///< "экзамен", or "".
    std::string teachers;
    std::optional<Date> confirmed_on;   ///< The last day on which a result was confirmed.
    std::vector<ExamStudent> students;  ///< On the list in the period, by the alphabet.
    int admitted = 0;                   ///< Nothing speaks against them.
    std::vector<SheetCount> counts;
    bool operator==(const ExamSheet&) const = default;
};
LETOPIS_DESCRIBE(ExamSheet, course_id, subject_title, study_group_title, school_year_title, periods,
                 period_id, period_title, form, form_title, teachers, confirmed_on, students,
                 admitted, counts)

/// Without a period: that of today. Not admitted is who owes a mark, has «2» or «незач» for a
/// control, laboratory, practical or project work of the period, or has no mark in it at all.
/// Refuses `not_found`, also for a period of another system; as the second lock (read_journal).
Result<ExamSheet> open_exam_sheet(Reader& reader, const Standing& standing, CourseId course_id,
                                  std::optional<PeriodId> period_id, Instant now);

}  // namespace letopis
