#include "domain/journal/practice.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

/// Without Sundays, both dates inclusive.
int working_days(Date from, Date to) {
    int days = 0;
    for (Date on = from; on <= to; on = on.plus_days(1))
        if (on.weekday() != Weekday::sunday) ++days;
    return days;
}

bool is_sent(const AssignPractice& command, const PracticeAssignment& other) {
    return !other.is_cancelled && other.from_on <= command.to_on &&
           command.from_on <= other.to_on &&
           std::find(command.student_ids.begin(), command.student_ids.end(), other.student_id) !=
               command.student_ids.end();
}

/// What an order says in words, as it is kept.
struct OrderWords {
    std::string base;
    std::string base_lead;
    std::string order_no;
};
Result<OrderWords> checked_words(const AssignPractice& command) {
    LETOPIS_TRY(base, written_text(command.base, limits::title_code_points, "base"));
    LETOPIS_TRY(base_lead, written_text(command.base_lead, limits::title_code_points, "base_lead"));
    LETOPIS_TRY(order_no, written_text(command.order_no, limits::order_code_points, "order_no"));
    return OrderWords{.base = std::move(base),
                      .base_lead = std::move(base_lead),
                      .order_no = std::move(order_no)};
}

Result<Done> check_students(const std::vector<StudentId>& students) {
    if (students.empty()) return invalid("student_ids", "Выберите, кто идёт на практику.");
    if (students.size() > limits::cells_per_request)
        return invalid("student_ids", "Слишком много студентов в одном приказе: разделите их.");
    if (std::set(students.begin(), students.end()).size() != students.size())
        return invalid("student_ids", "Один студент указан дважды. Оставьте его один раз.");
    return Done{};
}

Result<Done> check_hours(const AssignPractice& command) {
    if (command.from_on.plus_days(limits::practice_days - 1) < command.to_on)
        return invalid("to_on", "Практика длится не больше года. Исправьте дату.");
    const int most = working_days(command.from_on, command.to_on) * limits::practice_hours_a_day;
    if (most == 0)
        return invalid("from_on", "На эти дни приходится воскресенье: выберите рабочие.");
    if (command.hours < 1 || most < command.hours)
        return invalid("hours", "В эти дни можно провести от 1 до " + std::to_string(most) +
                                    " ч: не больше 8 ч в день, кроме воскресений.");
    return Done{};
}

bool reads_so(const PracticeAssignment& standing, const PracticeAssessed& next) {
    return standing.result == next.result && standing.assessed_on == next.assessed_on &&
           standing.competences == next.competences &&
           standing.characteristic == next.characteristic;
}

}  // namespace

std::string_view practice_kind_title(PracticeKind kind) {
    switch (kind) {
        case PracticeKind::educational:
            return "Учебная практика";
        case PracticeKind::industrial:
            return "Производственная практика";
        case PracticeKind::prediploma:
            break;
    }
    return "Преддипломная практика";
}

Result<std::vector<PracticeAssigned>> decide_assign_practice(
    const AssignPractice& command, std::span<const PracticeAssignment> known,
    std::span<const StudentId> on_list) {
    if (std::any_of(known.begin(), known.end(),
                    [&](const PracticeAssignment& other) { return is_sent(command, other); }))
        return Refusal{.code = RefusalCode::practice_stands, .field = "student_ids"};
    const auto is_on_list = [&](StudentId student) {
        return std::find(on_list.begin(), on_list.end(), student) != on_list.end();
    };
    if (!std::all_of(command.student_ids.begin(), command.student_ids.end(), is_on_list))
        return Refusal{.code = RefusalCode::student_not_enrolled, .field = "student_ids"};
    LETOPIS_TRY(words, checked_words(command));
    if (words.order_no.empty())
        return Refusal{.code = RefusalCode::order_required, .field = "order_no"};
    if (command.to_on < command.from_on)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "to_on"};
    LETOPIS_TRY_DONE(check_students(command.student_ids));
    if (words.base.empty()) return invalid("base", "Укажите, где проходит практика.");
    if (words.base_lead.empty())
        return invalid("base_lead", "Укажите руководителя практики от организации.");
    if (command.lead_id.is_nil())
        return invalid("lead_id", "Выберите руководителя практики от колледжа.");
    LETOPIS_TRY_DONE(check_hours(command));
    std::vector<PracticeAssigned> assigned;
    assigned.reserve(command.student_ids.size());
    for (const StudentId student : command.student_ids)
        assigned.push_back({.course_id = command.course_id,
                            .student_id = student,
                            .kind = command.kind,
                            .base = words.base,
                            .base_lead = words.base_lead,
                            .lead_id = command.lead_id,
                            .from_on = command.from_on,
                            .to_on = command.to_on,
                            .hours = command.hours,
                            .order_no = words.order_no});
    return assigned;
}

Result<std::optional<PracticeAssessed>> decide_assess_practice(const PracticeAssignment& standing,
                                                               Scale scale, int lowest_mark,
                                                               const AssessPractice& command,
                                                               Date today) {
    if (standing.is_cancelled) return RefusalCode::practice_cancelled;
    LETOPIS_TRY(competences,
                written_text(command.competences, limits::sheet_code_points, "competences"));
    LETOPIS_TRY(characteristic,
                written_text(command.characteristic, limits::sheet_code_points, "characteristic"));
    LETOPIS_TRY(reason, written_text(command.reason, limits::reason_code_points, "reason"));
    PracticeAssessed next{.assignment = standing.assignment,
                          .course_id = standing.course_id,
                          .student_id = standing.student_id,
                          .competences = std::move(competences),
                          .characteristic = std::move(characteristic),
                          .result = command.result,
                          .assessed_on = command.assessed_on,
                          .reason = std::move(reason)};
    if (reads_so(standing, next)) return std::optional<PracticeAssessed>{};
    if (standing.result && !has_words(next.reason))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "reason",
                       .detail = "Аттестационный лист уже составлен: укажите, почему он меняется."};
    if (!has_words(next.competences))
        return invalid("competences", "Напишите, как освоены компетенции.");
    if (!on_scale(scale, command.result, lowest_mark))
        return invalid("result", "Такого итога нет в шкале этой практики. Выберите другой.");
    if (today < command.assessed_on)
        return invalid("assessed_on", "Этот день ещё не наступил. Исправьте дату.");
    if (command.assessed_on < standing.from_on)
        return invalid("assessed_on", "Практика началась " + standing.from_on.russian() +
                                          ": лист не может быть раньше. Исправьте дату.");
    return std::optional{std::move(next)};
}

Result<std::optional<PracticeCancelled>> decide_cancel_practice(const PracticeAssignment& standing,
                                                                const std::string& reason) {
    if (standing.is_cancelled) return std::optional<PracticeCancelled>{};
    if (standing.result) return RefusalCode::practice_assessed;
    LETOPIS_TRY(why, written_text(reason, limits::reason_code_points, "reason"));
    if (!has_words(why)) return invalid("reason", "Укажите, почему направление отменяется.");
    return std::optional{PracticeCancelled{.assignment = standing.assignment,
                                           .course_id = standing.course_id,
                                           .student_id = standing.student_id,
                                           .reason = std::move(why)}};
}

}  // namespace letopis
