#include "app/certificates/record_exams.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "domain/classes/membership.h"
#include "domain/finals/certificate_words.h"
#include "ports/gathering/certificates/certificate_class.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<CertificateClass> class_for(Reader& reader, PersonId actor_id, StudyGroupId id, Date today) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::keep_exams, group, today));
    return find_certificate_class(reader, id);
}

Result<Done> check_lines(const RecordExams& record) {
    if (record.lines.empty()) return invalid("lines", "Впишите результат хотя бы одного ученика.");
    if (record.lines.size() > limits::cells_per_request)
        return invalid("lines", "Слишком много результатов за один раз: разделите список.");
    std::set<std::pair<StudentId, SubjectId>> seen;
    for (const ExamLine& line : record.lines)
        if (!seen.insert({line.student_id, line.subject_id}).second)
            return invalid("lines", "Один ученик указан по предмету дважды. Оставьте одну строку.");
    return Done{};
}

Result<Done> check_subjects(Reader& reader, const CertificateClass& of, const RecordExams& record) {
    LETOPIS_TRY(taught, subjects_of_class(reader, of));
    LETOPIS_TRY(known, reader.subjects());
    for (const ExamLine& line : record.lines) {
        const bool is_taught = std::any_of(known.begin(), known.end(), [&](const Subject& subject) {
            return subject.subject_id == line.subject_id &&
                   std::any_of(taught.begin(), taught.end(), [&](const CertificateSubject& one) {
                       return one.title == certificate_subject(subject.title);
                   });
        });
        if (!is_taught)
            return invalid(
                "subject_id",
                "Такого предмета нет в учебном плане класса. Выберите предмет из списка.");
    }
    return Done{};
}

Result<Done> check_students(Reader& reader, const CertificateClass& of, const RecordExams& record) {
    if (record.held_on < of.school_year.starts_on)
        return invalid("held_on", "Учебный год начался " + of.school_year.starts_on.russian() +
                                      ": экзамен не мог быть раньше. Исправьте дату.");
    LETOPIS_TRY(listed, reader.students_of_group(of.study_group.study_group_id));
    const auto members = members_of(listed);
    const Date on = day_in(of.school_year, record.held_on);
    for (const ExamLine& line : record.lines) {
        const bool is_on_list =
            std::any_of(members.begin(), members.end(), [&](const Member& member) {
                return member.person.person_id == line.student_id && member.covers(on);
            });
        if (!is_on_list)
            return Refusal{.code = RefusalCode::student_not_enrolled, .field = "student_id"};
    }
    return Done{};
}

std::optional<ExamResult> standing_of(const std::vector<ExamResult>& known, StudentId student,
                                      SubjectId subject) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const ExamResult& one) {
        return one.student_id == student && one.subject_id == subject;
    });
    return found == known.end() ? std::nullopt : std::optional{*found};
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const RecordExams& record) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(of, class_for(reader, actor_id, record.study_group_id, today));
    LETOPIS_TRY_DONE(check_lines(record));
    LETOPIS_TRY_DONE(check_subjects(reader, of, record));
    LETOPIS_TRY_DONE(check_students(reader, of, record));
    LETOPIS_TRY(known, reader.exam_results_of_group(record.study_group_id));
    std::vector<EntryBody> facts;
    for (const ExamLine& line : record.lines) {
        const auto standing = standing_of(known, line.student_id, line.subject_id);
        LETOPIS_TRY(fact, decide_record_exam(standing, of.study_group.grade,
                                             {.study_group_id = record.study_group_id,
                                              .student_id = line.student_id,
                                              .subject_id = line.subject_id,
                                              .kind = record.kind,
                                              .held_on = record.held_on,
                                              .points = line.points,
                                              .result = line.result,
                                              .protocol_no = record.protocol_no,
                                              .corrects = line.corrects,
                                              .reason = standing ? record.reason : ""},
                                             today));
        if (fact) facts.emplace_back(*std::move(fact));
    }
    return facts;
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const WithdrawExam& withdraw) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(of, class_for(reader, actor_id, withdraw.study_group_id, today));
    LETOPIS_TRY(known, reader.exam_results_of_group(withdraw.study_group_id));
    const auto standing = standing_of(known, withdraw.student_id, withdraw.subject_id);
    if (!standing) return RefusalCode::not_found;
    LETOPIS_TRY(fact, decide_record_exam(standing, of.study_group.grade,
                                         {.study_group_id = withdraw.study_group_id,
                                          .student_id = withdraw.student_id,
                                          .subject_id = withdraw.subject_id,
                                          .kind = standing->kind,
                                          .held_on = standing->held_on,
                                          .protocol_no = standing->protocol_no,
                                          .corrects = withdraw.corrects,
                                          .reason = withdraw.reason},
                                         today));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command record_exams(CommandId command_id, PersonId actor_id, RecordExams record) {
    return {command_id, actor_id, [actor_id, record = std::move(record)](DecisionContext& context) {
                return decide(context, actor_id, record);
            }};
}

Command withdraw_exam(CommandId command_id, PersonId actor_id, WithdrawExam withdraw) {
    return {command_id, actor_id,
            [actor_id, withdraw = std::move(withdraw)](DecisionContext& context) {
                return decide(context, actor_id, withdraw);
            }};
}

}  // namespace letopis
