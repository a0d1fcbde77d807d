#include "app/certificates/open_student_exams.h"

#include "domain/finals/certificate_words.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// The latest class with certificates that he was in.
Result<std::optional<StudyGroup>> certificate_class_of(Reader& reader, StudentId student_id) {
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    std::optional<StudyGroup> latest;
    Date since;
    for (const Enrolment& enrolment : enrolments) {
        LETOPIS_TRY(group, reader.study_group(enrolment.study_group_id));
        if (!group || !has_certificates(*group) || (latest && enrolment.enrolled_on < since))
            continue;
        latest = std::move(group);
        since = enrolment.enrolled_on;
    }
    return latest;
}

/// Refuses as the second lock, and `not_found` for somebody unknown.
Result<Done> check_asker(Reader& reader, const Standing& standing, StudentId student_id,
                         Instant now) {
    LETOPIS_TRY(target, student_target(reader, student_id, moscow_date(now)));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    return Done{};
}

Result<std::vector<SatExam>> sat_exams(Reader& reader, StudentId student_id) {
    LETOPIS_TRY(known, reader.exam_results_of_student(student_id));
    LETOPIS_TRY(subjects, reader.subjects());
    std::vector<SatExam> exams;
    for (auto exam = known.rbegin(); exam != known.rend(); ++exam) {
        LETOPIS_TRY(group, find_study_group(reader, exam->study_group_id));
        LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
        SatExam sat{.study_group_title = group.title,
                    .school_year_title = year.title,
                    .exam = exam_view(*exam)};
        for (const Subject& subject : subjects)
            if (subject.subject_id == exam->subject_id)
                sat.subject_title = certificate_subject(subject.title);
        exams.push_back(std::move(sat));
    }
    return exams;
}

}  // namespace

Result<StudentExams> open_student_exams(Reader& reader, const Standing& standing,
                                        StudentId student_id, Instant now) {
    LETOPIS_TRY_DONE(check_asker(reader, standing, student_id, now));
    StudentExams view{.student_id = student_id};
    LETOPIS_TRY(exams, sat_exams(reader, student_id));
    view.exams = std::move(exams);
    LETOPIS_TRY(group, certificate_class_of(reader, student_id));
    if (group) view.class_title = group->title;
    return view;
}

Result<StudentCertificate> open_student_certificate(Reader& reader, const Standing& standing,
                                                    StudentId student_id, Instant now) {
    LETOPIS_TRY_DONE(check_asker(reader, standing, student_id, now));
    StudentCertificate view{.student_id = student_id};
    LETOPIS_TRY(group, certificate_class_of(reader, student_id));
    if (!group) return view;
    LETOPIS_TRY(of, find_certificate_class(reader, group->study_group_id));
    LETOPIS_TRY(of_class, reader.exam_results_of_group(group->study_group_id));
    LevelResults results(reader, of);
    LETOPIS_TRY_DONE(results.begin(std::move(of_class)));
    LETOPIS_TRY(marks, certificate_marks(results, of.rules, student_id));
    view.class_title = of.study_group.title;
    view.rules = rules_words(of.rules);
    view.marks = std::move(marks);
    for (CertificateMark& mark : view.marks)
        if (mark.exam && mark.exam->is_withdrawn) mark.exam.reset();
    return view;
}

}  // namespace letopis
