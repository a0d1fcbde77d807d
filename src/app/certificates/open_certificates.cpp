#include "app/certificates/open_certificates.h"

#include <algorithm>

#include "base/text.h"
#include "domain/classes/membership.h"
#include "domain/finals/certificate_words.h"
#include "domain/journal/academic_debt.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

std::string points_words(int points) {
    return std::to_string(points) + " " + std::string{plural(points, "балл", "балла", "баллов")};
}

/// "4 4 · год 4 | 5 5 · год 5"; of annual marks alone "4" or "4, 5".
std::string counted_words(const LevelSubject& subject) {
    std::string words;
    for (const GradeResults& grade : subject.grades) {
        std::string part;
        for (const ResultValue result : grade.of_periods)
            part += (part.empty() ? "" : " ") + std::string{result_text(result)};
        if (grade.annual)
            part += (part.empty() ? "" : " · год ") + std::string{result_text(*grade.annual)};
        if (part.empty()) continue;
        if (!words.empty()) words += grade.of_periods.empty() ? ", " : " | ";
        words += part;
    }
    return words;
}

bool is_for_council(const ResultRules& rules, const SubjectResults& results) {
    const auto& counted =
        rules.strategy == ResultStrategy::mean_of_all ? results.of_level : results.annual;
    return std::find(counted.begin(), counted.end(), ResultValue::not_attested) != counted.end();
}

CertificateMark mark_of(const ResultRules& rules, const LevelSubject& subject,
                        const CertificateLine& line) {
    CertificateMark mark{.subject_id = subject.subject_id,
                         .subject_title = subject.title,
                         .counted = counted_words(subject),
                         .missing = subject.missing};
    if (is_for_council(rules, subject.results))
        mark.missing.emplace_back("н/а: решает педагогический совет");
    else if (line.mark && leaves_debt(*line.mark))
        mark.missing.push_back(unfit_words(*line.mark));
    if (!line.mark || !mark.missing.empty()) return mark;
    mark.mark = result_text(*line.mark);
    mark.explanation = mark_explanation(rules, subject.results);
    const int grade = subject.grades.empty() ? rules.grade : subject.grades.front().grade;
    if (rules.strategy != ResultStrategy::mean_of_all && grade != rules.grade)
        mark.explanation += ", предмет закончен в " + std::to_string(grade) + " классе";
    return mark;
}

std::vector<StateExamKind> kinds_of(int grade) {
    if (grade == 9) return {StateExamKind::basic, StateExamKind::graduation};
    return {StateExamKind::unified, StateExamKind::graduation};
}

/// All subjects that somebody has, in order of the curriculum.
class Columns {
public:
    void add(const std::vector<LevelSubject>& subjects) {
        for (const LevelSubject& subject : subjects) {
            const auto at = std::find_if(columns_.begin(), columns_.end(), [&](const auto& one) {
                return one.second.title == subject.title;
            });
            if (at == columns_.end())
                columns_.push_back(
                    {subject.position, {.subject_id = subject.subject_id, .title = subject.title}});
        }
    }
    std::vector<CertificateColumn> listed(const std::vector<CertificateSubject>& taught) {
        std::sort(columns_.begin(), columns_.end(), [](const auto& one, const auto& other) {
            return std::tie(one.first, one.second.title) <
                   std::tie(other.first, other.second.title);
        });
        std::vector<CertificateColumn> listed;
        for (auto& [position, column] : columns_) {
            column.has_exam = std::any_of(
                taught.begin(), taught.end(),
                [&](const CertificateSubject& subject) { return subject.title == column.title; });
            listed.push_back(std::move(column));
        }
        return listed;
    }

private:
    std::vector<std::pair<int, CertificateColumn>> columns_;
};

std::vector<CertificateMark> marks_of(const LevelResults& results, const ResultRules& rules,
                                      StudentId student_id,
                                      const std::vector<LevelSubject>& subjects) {
    std::vector<std::pair<SubjectId, SubjectResults>> by_subject;
    by_subject.reserve(subjects.size());
    for (const LevelSubject& subject : subjects)
        by_subject.emplace_back(subject.subject_id, subject.results);
    const auto lines = certificate_lines(rules, by_subject);
    std::vector<CertificateMark> marks;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        marks.push_back(mark_of(rules, subjects[i], lines[i]));
        if (const ExamResult* const exam = results.exam_in(student_id, subjects[i].title))
            marks.back().exam = exam_view(*exam);
    }
    return marks;
}

}  // namespace

ExamView exam_view(const ExamResult& exam) {
    ExamView view{.entry_index = exam.entry_index,
                  .kind = exam.kind,
                  .kind_title = std::string{state_exam_title(exam.kind)},
                  .held_on = exam.held_on,
                  .points = exam.points,
                  .result = exam.result,
                  .protocol_no = exam.protocol_no,
                  .is_withdrawn = exam.is_withdrawn};
    std::string said;
    if (exam.points) said = points_words(*exam.points);
    if (exam.result)
        said += (said.empty() ? "отметка " : ", отметка ") + std::string{result_text(*exam.result)};
    view.text = view.kind_title + ": " + (exam.is_withdrawn ? "результат отозван" : said);
    return view;
}

Result<std::vector<CertificateMark>> certificate_marks(LevelResults& results,
                                                       const ResultRules& rules,
                                                       StudentId student_id) {
    LETOPIS_TRY(level, results.of_student(student_id));
    return marks_of(results, rules, student_id, level.subjects);
}

Result<ClassCertificates> open_certificates(Reader& reader, const Standing& standing,
                                            StudyGroupId id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    LETOPIS_TRY(of, find_certificate_class(reader, id));
    const Date on = day_in(of.school_year, today);
    LETOPIS_TRY(lead, class_teacher_on(reader, id, on));
    ClassCertificates view{
        .study_group_id = id,
        .study_group_title = of.study_group.title,
        .grade = of.study_group.grade,
        .school_year_title = of.school_year.title,
        .year_starts_on = of.school_year.starts_on,
        .today = today,
        .class_teacher = std::move(lead),
        .rules = rules_words(of.rules),
        .may_keep = check_access(standing, Action::keep_exams, target).has_value(),
        .kinds = kinds_of(of.study_group.grade)};
    LETOPIS_TRY(exams, reader.exam_results_of_group(id));
    LevelResults results(reader, of);
    LETOPIS_TRY_DONE(results.begin(std::move(exams)));
    LETOPIS_TRY(listed, reader.students_of_group(id));
    Columns columns;
    for (const Member& member : members_of(listed)) {
        if (!member.covers(on)) continue;
        const StudentId student_id = member.person.person_id;
        LETOPIS_TRY(level, results.of_student(student_id));
        columns.add(level.subjects);
        CertificateStudent student{.student_id = student_id,
                                   .name = member.person.full_name(),
                                   .last_name = member.person.last_name,
                                   .first_name = member.person.first_name,
                                   .patronymic = member.person.patronymic,
                                   .personal_no = member.person.personal_no,
                                   .birth_date = member.person.birth_date,
                                   .marks = marks_of(results, of.rules, student_id, level.subjects),
                                   .notes = std::move(level.missing)};
        for (const CertificateMark& mark : student.marks) student.missing += mark.mark.empty();
        view.missing += student.missing;
        view.students.push_back(std::move(student));
    }
    LETOPIS_TRY(taught, subjects_of_class(reader, of));
    view.subjects = columns.listed(taught);
    view.is_complete = !view.students.empty() &&
                       std::all_of(view.students.begin(), view.students.end(),
                                   [](const CertificateStudent& student) {
                                       return student.missing == 0 && student.notes.empty();
                                   });
    return view;
}

}  // namespace letopis
