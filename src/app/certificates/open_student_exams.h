#pragma once
// open_student_exams: exams of a student; open_student_certificate: the marks of his certificate.
// For himself and his family (LAW-10, LAW-03).

#include <vector>

#include "app/certificates/open_certificates.h"

namespace letopis {

struct SatExam {
    std::string subject_title;
    std::string study_group_title;
    std::string school_year_title;
    ExamView exam;
    bool operator==(const SatExam&) const = default;
};
LETOPIS_DESCRIBE(SatExam, subject_title, study_group_title, school_year_title, exam)

/// Экзамены.
struct StudentExams {
    StudentId student_id;
    std::vector<SatExam> exams;  ///< The latest first.
    std::string class_title;     ///< The class whose certificate it is; "" where there is none.
    bool operator==(const StudentExams&) const = default;
};
LETOPIS_DESCRIBE(StudentExams, student_id, exams, class_title)

/// Отметки в аттестат.
struct StudentCertificate {
    StudentId student_id;
    std::string class_title;  ///< As in StudentExams.
    std::string rules;
    std::vector<CertificateMark> marks;  ///< In order of the curriculum.
    bool operator==(const StudentCertificate&) const = default;
};
LETOPIS_DESCRIBE(StudentCertificate, student_id, class_title, rules, marks)

/// The class is the latest that has certificates. Refuses as the second lock (read_diary).
Result<StudentExams> open_student_exams(Reader& reader, const Standing& standing,
                                        StudentId student_id, Instant now);

/// Computed from the results of all his years, and so asked for on its own. No marks for who never
/// was in a 9th or 11th. Refuses as the second lock (read_diary).
Result<StudentCertificate> open_student_certificate(Reader& reader, const Standing& standing,
                                                    StudentId student_id, Instant now);

}  // namespace letopis
