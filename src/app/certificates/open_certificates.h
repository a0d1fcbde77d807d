#pragma once
// open_certificates: marks for the certificates (отметки в аттестаты, LAW-10) of a 9th or 11th
// class: for each student and subject what they are made from, the exam, the mark with its
// explanation, and what is missing.

#include <string>
#include <string_view>
#include <vector>

#include "domain/access/access.h"
#include "ports/gathering/certificates/level_results.h"
#include "ports/reader.h"

namespace letopis {

/// Результат экзамена as people read it.
struct ExamView {
    EntryIndex entry_index = -1;  ///< What a correction names.
    StateExamKind kind = StateExamKind::basic;
    std::string kind_title;
    Date held_on;
    std::optional<int> points;
    std::optional<ResultValue> result;
    std::string text;  ///< "ОГЭ: 21 балл, отметка 4"
    std::string protocol_no;
    bool is_withdrawn = false;
    bool operator==(const ExamView&) const = default;
};
LETOPIS_DESCRIBE(ExamView, entry_index, kind, kind_title, held_on, points, result, text,
                 protocol_no, is_withdrawn)

/// Отметка в аттестат by one subject.
struct CertificateMark {
    SubjectId subject_id;
    std::string subject_title;
    std::string
        counted;  ///< "4"; of the 11th "4 4 · год 4 | 5 5 · год 5", a class after the other.
    std::optional<ExamView> exam;
    std::string mark;         ///< "" while something is missing.
    std::string explanation;  ///< "годовая 4, экзамен 3: (4 + 3) / 2 = 3,5 → 4"
    std::vector<std::string> missing;
    bool operator==(const CertificateMark&) const = default;
};
LETOPIS_DESCRIBE(CertificateMark, subject_id, subject_title, counted, exam, mark, explanation,
                 missing)

struct CertificateStudent {
    StudentId student_id;
    std::string name;  ///< "Иванов Иван Иванович"
    std::string last_name;
    std::string first_name;
    std::string patronymic;
    std::string personal_no;
    std::optional<Date> birth_date;
    std::vector<CertificateMark> marks;  ///< Of his subjects, in the order of `subjects`.
    int missing = 0;                     ///< Marks of them that there are not yet.
    std::vector<std::string> notes;      ///< What else the certificate lacks, of no one subject.
    bool operator==(const CertificateStudent&) const = default;
};
LETOPIS_DESCRIBE(CertificateStudent, student_id, name, last_name, first_name, patronymic,
                 personal_no, birth_date, marks, missing, notes)

struct CertificateColumn {
    SubjectId subject_id;
    std::string title;
    bool has_exam = false;  ///< Taught this year: an exam may be sat in it.
    bool operator==(const CertificateColumn&) const = default;
};
LETOPIS_DESCRIBE(CertificateColumn, subject_id, title, has_exam)

/// Отметки в аттестаты of a class.
struct ClassCertificates {
    StudyGroupId study_group_id;
    std::string study_group_title;
    int grade = 9;
    std::string school_year_title;
    Date year_starts_on;
    Date today;
    std::string class_teacher;
    std::string rules;  ///< In words, with the exam year from which they are.
    bool may_keep = false;
    std::vector<StateExamKind> kinds;          ///< That may be sat in this class.
    std::vector<CertificateColumn> subjects;   ///< In order of the curriculum.
    std::vector<CertificateStudent> students;  ///< By the alphabet.
    int missing = 0;                           ///< Of all of them.
    bool is_complete = false;  ///< There are students, and nobody lacks a mark or anything else.
    bool operator==(const ClassCertificates&) const = default;
};
LETOPIS_DESCRIBE(ClassCertificates, study_group_id, study_group_title, grade, school_year_title,
                 year_starts_on, today, class_teacher, rules, may_keep, kinds, subjects, students,
                 missing, is_complete)

/// "ОГЭ: 21 балл, отметка 4".
ExamView exam_view(const ExamResult& exam);
/// The marks of one student, in order of the curriculum.
Result<std::vector<CertificateMark>> certificate_marks(LevelResults& results,
                                                       const ResultRules& rules,
                                                       StudentId student_id);

/// Students are those on the list on the last school day of the year, today while it lasts. Refuses
/// as find_certificate_class; as the second lock (read_class).
Result<ClassCertificates> open_certificates(Reader& reader, const Standing& standing,
                                            StudyGroupId id, Instant now);

}  // namespace letopis
