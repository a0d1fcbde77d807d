#pragma once
// open_study_record: учебная карточка студента and his record book (F-30, VOC-05): what he was
// attested in, semester by semester, in all years of the college, and what goes to the diploma.

#include <optional>
#include <string>
#include <vector>

#include "app/attestation/finals/open_student_finals.h"
#include "domain/access/access.h"
#include "domain/classes/cycles.h"
#include "domain/journal/attestation.h"
#include "ports/reader.h"

namespace letopis {

/// A discipline of a semester.
struct StudyRecordRow {
    CourseId course_id;
    std::string subject_title;
    int hours = 0;  ///< Academic hours given and recorded in the semester; a pair is two.
    std::optional<AttestationForm> form;
    std::string form_title;  ///< "экзамен"; "" where none is planned.
    std::string teachers;
    std::string result;               ///< "4 (хорошо)"; "" without a result.
    std::optional<Date> attested_on;  ///< The day on which the result was confirmed.
    std::string settled;  ///< "3 (удовлетворительно), 20.01.2027, протокол № 4"
    std::string carried;  ///< Of another organisation: "Колледж № 8, справка № 14 от 02.02.2027".
    bool is_debt = false;  ///< And nothing has settled it.
    std::string outcome;  ///< What counts in the end: "3 (удовлетворительно)"; "" while owed.
    bool operator==(const StudyRecordRow&) const = default;
};
LETOPIS_DESCRIBE(StudyRecordRow, course_id, subject_title, hours, form, form_title, teachers,
                 result, attested_on, settled, carried, is_debt, outcome)

struct StudyRecordPeriod {
    PeriodId period_id;
    std::string period_title;
    std::string school_year_title;
    std::string study_group_title;
    std::vector<StudyRecordRow> rows;  ///< Credits, exams, course works, the rest.
    bool operator==(const StudyRecordPeriod&) const = default;
};
LETOPIS_DESCRIBE(StudyRecordPeriod, period_id, period_title, school_year_title, study_group_title,
                 rows)

/// Where he was on practice (VOC-10).
struct StudyRecordPractice {
    EntryIndex assignment = -1;
    std::string subject_title;
    std::string kind_title;
    std::string base;
    std::string base_lead;
    std::string lead;  ///< Of the college.
    Date from_on;
    Date to_on;
    int hours = 0;
    std::string order_no;
    std::string result;  ///< "5 (отлично)"; "" without an attestation sheet.
    std::optional<Date> assessed_on;
    bool operator==(const StudyRecordPractice&) const = default;
};
LETOPIS_DESCRIBE(StudyRecordPractice, assignment, subject_title, kind_title, base, base_lead, lead,
                 from_on, to_on, hours, order_no, result, assessed_on)

/// A discipline of the diploma supplement (VOC-12).
struct DiplomaRow {
    std::string subject_title;
    int hours = 0;  ///< Of all semesters.
    /// As the policy `diploma.mark` takes it; "" while there is none, while one is owed, and while
    /// the last semester is over, or its attestation deferred, and has no result.
    std::string result;
    CurriculumCycle cycle = CurriculumCycle::general_professional;
    bool is_practice = false;
    bool operator==(const DiplomaRow&) const = default;
};
LETOPIS_DESCRIBE(DiplomaRow, subject_title, hours, result, cycle, is_practice)

/// Учебная карточка.
struct StudyRecord {
    StudentId student_id;
    std::string student_name;  ///< Full.
    std::optional<Date> birth_date;
    std::string personal_no;
    std::vector<std::string> orders;  ///< "зачислен 01.09.2025 в СД-21, приказ № 12 от 28.08.2025"
    std::vector<StudyRecordPeriod> periods;  ///< In order; semesters that have not begun are left.
    std::vector<StudyRecordPractice> practices;  ///< By first day, also those to come.
    std::vector<DiplomaRow> diploma;             ///< By the curriculum.
    std::string diploma_rule;  ///< How their marks are taken: "по последней аттестации".
    std::string admission;  ///< To final attestation: "допущена, приказ № 57-у от 10.06.2027".
    std::vector<StudentFinal> finals;  ///< By day, also those to come (VOC-11).
    Date today;
    bool operator==(const StudyRecord&) const = default;
};
LETOPIS_DESCRIBE(StudyRecord, student_id, student_name, birth_date, personal_no, orders, periods,
                 practices, diploma, diploma_rule, admission, finals, today)

/// Of vocational groups only: empty for who was in none. Refuses `not_found` for an unknown
/// student; as the second lock (read_diary).
Result<StudyRecord> open_study_record(Reader& reader, const Standing& standing,
                                      StudentId student_id, Instant now);

/// The same without the lock, for the sheet of a whole group.
Result<StudyRecord> gather_study_record(Reader& reader, StudentId student_id, Instant now);

}  // namespace letopis
