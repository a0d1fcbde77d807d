#pragma once
// LevelResults: what a student's certificate is made from: results of the classes of its level, as
// the ledger has them, by subject of the certificate; and what is missing.
//
// Courses of one subject over several years are matched by the subject: a class is formed anew each
// year, and so are its courses. Who repeated a year has the results of the later one. A result that
// another organisation gave (JRN-23) stands where there is none or «н/а»; what settled a debt or
// came after a deferral, in place of what it settled (E-22, ASM-08).

#include <map>
#include <set>
#include <string>
#include <vector>

#include "domain/finals/exam_results.h"
#include "ports/gathering/certificates/certificate_class.h"
#include "ports/gathering/known_names.h"

namespace letopis {

/// Results of one class (параллель) in one course.
struct GradeResults {
    int grade = 9;
    std::vector<ResultValue> of_periods;  ///< In order of the periods.
    std::optional<ResultValue> annual;
};

struct LevelSubject {
    std::string title;
    int position = 0;
    SubjectId subject_id;  ///< As in CertificateSubject.
    SubjectResults results;
    std::vector<GradeResults> grades;  ///< In order; of one course after the other.
    std::vector<std::string> missing;  ///< "нет годовой отметки", …
};

/// What there is for one certificate.
struct StudentLevel {
    std::vector<LevelSubject> subjects;  ///< In order of the curriculum.
    std::vector<std::string> missing;  ///< Of no one subject: "экзаменов записано 2 из 4", …
};

class LevelResults {
public:
    LevelResults(Reader& reader, const CertificateClass& of) : reader_{reader}, of_{of} {}

    /// Once, before students are asked about. `exams`: those of the class.
    Result<Done> begin(std::vector<ExamResult> exams);
    /// Subjects that ended before the 9th class come with the annual mark of their last year; a
    /// grade in which the school has not taught him is said to be missing.
    Result<StudentLevel> of_student(StudentId student_id);
    /// His exam in the subject of the certificate, also a withdrawn one; nullptr for none.
    const ExamResult* exam_in(StudentId student_id, std::string_view title) const;

private:
    struct Stay;
    class Student;

    void meet_exam(StudentId student_id, LevelSubject& subject) const;
    void count_exams(StudentId student_id, StudentLevel& level) const;
    Result<const std::vector<CourseTitle>*> courses_of(StudyGroupId id);
    Result<const std::vector<Period>*> periods_of_system(PeriodSystemId id);

    Reader& reader_;
    const CertificateClass& of_;
    KnownNames names_{reader_};
    std::vector<SchoolYear> years_;  ///< In order.
    std::vector<Subject> subjects_;
    std::vector<ExamResult> exams_;
    std::map<SubjectId, std::string> exam_titles_;
    std::map<StudyGroupId, std::vector<CourseTitle>> courses_;
    std::map<PeriodSystemId, std::vector<Period>> periods_;
};

}  // namespace letopis
