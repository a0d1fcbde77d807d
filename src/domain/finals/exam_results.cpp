#include "domain/finals/exam_results.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

constexpr int most_points = 100;

bool says_nothing(const ExamResultRecorded& command) { return !command.points && !command.result; }

/// Whether the command would change nothing. Of a withdrawn one only that it is withdrawn matters.
bool reads_so(const std::optional<ExamResult>& standing, const ExamResultRecorded& next) {
    if (!standing) return false;
    if (standing->is_withdrawn || says_nothing(next))
        return standing->is_withdrawn && says_nothing(next);
    return standing->kind == next.kind && standing->held_on == next.held_on &&
           standing->points == next.points && standing->result == next.result &&
           standing->protocol_no == next.protocol_no;
}

Result<Done> check_values(int grade, const ExamResultRecorded& command) {
    if (grade != 9 && grade != 11)
        return invalid("student_id", "Экзамены для аттестата сдают в 9 и 11 классах.");
    if (grade == 11 && command.kind == StateExamKind::basic)
        return invalid("kind", "ОГЭ сдают в 9 классе. Выберите ЕГЭ или ГВЭ.");
    if (grade == 9 && command.kind == StateExamKind::unified)
        return invalid("kind", "ЕГЭ сдают в 11 классе. Выберите ОГЭ или ГВЭ.");
    if (command.points && (*command.points < 0 || most_points < *command.points))
        return invalid("points", "Баллы — целое число от 0 до 100.");
    if (command.result) {
        const auto number = numeric(*command.result);
        if (!number || *number < 2) return invalid("result", "Отметка за экзамен — 2, 3, 4 или 5.");
    }
    return Done{};
}

Result<Done> check_circumstances(const std::optional<ExamResult>& standing,
                                 const ExamResultRecorded& command, Date today) {
    if (!standing && says_nothing(command))
        return invalid("points", "Укажите баллы или отметку за экзамен.");
    if (today < command.held_on)
        return invalid("held_on", "Этот день ещё не наступил. Исправьте дату экзамена.");
    if (standing && !has_words(command.reason))
        return invalid("reason", "Результат уже записан: укажите, почему он меняется.");
    return Done{};
}

}  // namespace

std::string_view state_exam_title(StateExamKind kind) {
    switch (kind) {
        case StateExamKind::basic:
            return "ОГЭ";
        case StateExamKind::unified:
            return "ЕГЭ";
        case StateExamKind::graduation:
            break;
    }
    return "ГВЭ";
}

Result<std::optional<ExamResultRecorded>> decide_record_exam(
    const std::optional<ExamResult>& standing, int grade, const ExamResultRecorded& command,
    Date today) {
    ExamResultRecorded next = command;
    LETOPIS_TRY(protocol_no,
                written_text(command.protocol_no, limits::order_code_points, "protocol_no"));
    LETOPIS_TRY(reason, written_text(command.reason, limits::reason_code_points, "reason"));
    next.protocol_no = std::move(protocol_no);
    next.reason = std::move(reason);
    if (reads_so(standing, next)) return std::optional<ExamResultRecorded>{};
    if (command.corrects != (standing ? standing->entry_index : -1))
        return RefusalCode::version_conflict;
    if (next.protocol_no.empty())
        return Refusal{.code = RefusalCode::order_required,
                       .field = "protocol_no",
                       .detail = "Результаты экзамена записывают по протоколу: укажите его номер."};
    LETOPIS_TRY_DONE(check_values(grade, next));
    LETOPIS_TRY_DONE(check_circumstances(standing, next, today));
    return std::optional{std::move(next)};
}

std::vector<CertificateLine> certificate_lines(
    const ResultRules& rules, std::span<const std::pair<SubjectId, SubjectResults>> subjects) {
    std::vector<CertificateLine> lines;
    lines.reserve(subjects.size());
    for (const auto& [subject_id, results] : subjects)
        lines.push_back({.subject_id = subject_id,
                         .results = results,
                         .mark = certificate_mark(rules, results)});
    return lines;
}

}  // namespace letopis
