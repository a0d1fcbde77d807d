#include "domain/finals/final_attestation.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

constexpr std::size_t fewest_members = 3;  ///< With chair and secretary, five.
constexpr int lowest_mark = 2;

/// "results[2]": which of a list.
std::string nth(std::string_view list, std::size_t index) {
    return std::string{list} + "[" + std::to_string(index) + "]";
}

template <class Values, class Value>
bool holds(const Values& values, const Value& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

Result<Done> check_named(const std::vector<StudentId>& students) {
    if (students.empty()) return invalid("student_ids", "Выберите, кого допустить.");
    if (students.size() > limits::cells_per_request)
        return invalid("student_ids", "Слишком много студентов в одном приказе.");
    if (std::set(students.begin(), students.end()).size() != students.size())
        return invalid("student_ids", "Один студент указан дважды. Оставьте его один раз.");
    return Done{};
}

/// Everybody named is on the list and owes nothing; who stands in a protocol already is not asked.
Result<Done> check_standings(const std::vector<StudentId>& students,
                             std::span<const GraduateStanding> group,
                             std::span<const StudentId> signed_for) {
    for (std::size_t i = 0; i < students.size(); ++i) {
        if (holds(signed_for, students[i])) continue;
        const auto of = std::find_if(group.begin(), group.end(), [&](const GraduateStanding& one) {
            return one.student_id == students[i];
        });
        if (of == group.end())
            return Refusal{.code = RefusalCode::student_not_enrolled,
                           .field = nth("student_ids", i)};
        if (!of->may_be_admitted())
            return Refusal{.code = RefusalCode::graduate_owes, .field = nth("student_ids", i)};
    }
    return Done{};
}

/// A commission's words, as they are kept.
Result<std::vector<std::string>> checked_members(const std::vector<std::string>& members) {
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < members.size() && i <= limits::final_members; ++i) {
        LETOPIS_TRY(member, written_text(members[i], limits::title_code_points, nth("members", i)));
        if (!has_words(member))
            return invalid(nth("members", i), "Укажите фамилию и инициалы члена комиссии.");
        kept.push_back(std::move(member));
    }
    if (kept.size() < fewest_members || limits::final_members < kept.size())
        return invalid("members",
                       "Кроме председателя и секретаря, в ГЭК от 3 до 12 членов: всего не меньше "
                       "пяти человек.");
    return kept;
}

Result<std::vector<FinalResult>> checked_results(FinalAttestationKind kind,
                                                 std::vector<FinalResult> results) {
    for (std::size_t i = 0; i < results.size(); ++i) {
        FinalResult& one = results[i];
        const std::string place = nth("results", i);
        LETOPIS_TRY(topic, written_text(one.topic, limits::topic_code_points, place + ".topic"));
        LETOPIS_TRY(lead, written_text(one.lead, limits::title_code_points, place + ".lead"));
        if (kind == FinalAttestationKind::diploma_work && !has_words(topic))
            return invalid(place + ".topic", "Напишите тему дипломной работы.");
        if (one.result) {
            const auto mark = numeric(*one.result);
            if (!mark || *mark < lowest_mark)
                return invalid(place + ".result",
                               "Оценка ГИА — от 2 до 5; без оценки — «не явился».");
        }
        one.topic = std::move(topic);
        one.lead = std::move(lead);
    }
    return results;
}

/// All lines together make one entry: limits::entry_bytes, less what surrounds the words.
Result<Done> check_length(const std::vector<FinalResult>& results) {
    constexpr std::size_t around_a_line = 120;
    std::size_t bytes = 0;
    for (const FinalResult& one : results)
        bytes += one.topic.size() + one.lead.size() + around_a_line;
    if (bytes < limits::entry_bytes - 1000) return Done{};
    return Refusal{.code = RefusalCode::text_too_long,
                   .field = "results",
                   .detail =
                       "Протокол слишком длинный: сократите темы или разделите группу на два "
                       "заседания."};
}

/// Everybody in it was admitted, has not passed before and stands in it once.
Result<Done> check_listed(const std::vector<FinalResult>& results,
                          const std::vector<StudentId>& admitted,
                          std::span<const StudentId> passed) {
    if (results.empty()) return invalid("results", "В протоколе нет ни одного студента.");
    if (results.size() > limits::cells_per_request)
        return invalid("results", "В протоколе слишком много строк.");
    for (std::size_t i = 0; i < results.size(); ++i)
        if (holds(passed, results[i].student_id))
            return Refusal{.code = RefusalCode::final_protocol_signed, .field = nth("results", i)};
    for (std::size_t i = 0; i < results.size(); ++i)
        if (!holds(admitted, results[i].student_id))
            return Refusal{.code = RefusalCode::graduate_not_admitted, .field = nth("results", i)};
    std::set<StudentId> listed;
    for (const FinalResult& one : results)
        if (!listed.insert(one.student_id).second)
            return invalid("results", "Один студент указан дважды. Оставьте его один раз.");
    return Done{};
}

/// Not further than a year off: a mistyped year, else.
Result<Done> check_held_on(Date held_on, Date today) {
    constexpr int days_of_year = 366;
    if (held_on < today.plus_days(-days_of_year))
        return invalid("held_on", "Этот день прошёл больше года назад. Исправьте дату испытания.");
    if (today.plus_days(days_of_year) < held_on)
        return invalid("held_on", "До этого дня больше года. Исправьте дату испытания.");
    return Done{};
}

}  // namespace

std::string_view final_attestation_title(FinalAttestationKind kind) {
    switch (kind) {
        case FinalAttestationKind::demonstration_exam:
            return "демонстрационный экзамен";
        case FinalAttestationKind::diploma_work:
            return "защита дипломной работы (проекта)";
        case FinalAttestationKind::state_exam:
            break;
    }
    return "государственный экзамен";
}

Result<GraduatesAdmitted> decide_admit_graduates(const GraduatesAdmitted& command,
                                                 std::span<const GraduateStanding> group,
                                                 std::span<const StudentId> signed_for,
                                                 Date today) {
    LETOPIS_TRY_DONE(check_standings(command.student_ids, group, signed_for));
    for (const StudentId student : signed_for)
        if (!holds(command.student_ids, student))
            return Refusal{.code = RefusalCode::final_protocol_signed, .field = "student_ids"};
    LETOPIS_TRY(order_no, written_text(command.order_no, limits::order_code_points, "order_no"));
    if (order_no.empty()) return Refusal{.code = RefusalCode::order_required, .field = "order_no"};
    LETOPIS_TRY_DONE(check_named(command.student_ids));
    if (today < command.order_on)
        return invalid("order_on", "Этот день ещё не наступил. Исправьте дату приказа.");
    GraduatesAdmitted next = command;
    next.order_no = std::move(order_no);
    return next;
}

Result<FinalAttestationPlanned> decide_plan_final_attestation(
    const FinalAttestationPlanned& command, Date today) {
    LETOPIS_TRY(order_no, written_text(command.order_no, limits::order_code_points, "order_no"));
    if (order_no.empty()) return Refusal{.code = RefusalCode::order_required, .field = "order_no"};
    LETOPIS_TRY(place, written_text(command.place, limits::title_code_points, "place"));
    LETOPIS_TRY(chair, written_text(command.chair, limits::title_code_points, "chair"));
    LETOPIS_TRY(secretary, written_text(command.secretary, limits::title_code_points, "secretary"));
    if (!has_words(chair)) return invalid("chair", "Укажите председателя ГЭК.");
    if (!has_words(secretary)) return invalid("secretary", "Укажите секретаря ГЭК.");
    LETOPIS_TRY(members, checked_members(command.members));
    LETOPIS_TRY_DONE(check_held_on(command.held_on, today));
    FinalAttestationPlanned next = command;
    next.place = std::move(place);
    next.chair = std::move(chair);
    next.secretary = std::move(secretary);
    next.members = std::move(members);
    next.order_no = std::move(order_no);
    return next;
}

Result<std::optional<FinalAttestationCancelled>> decide_cancel_final_attestation(
    const FinalAttestation& standing, const std::string& reason) {
    if (standing.is_cancelled) return std::optional<FinalAttestationCancelled>{};
    if (standing.signed_on) return RefusalCode::final_protocol_signed;
    LETOPIS_TRY(why, written_text(reason, limits::reason_code_points, "reason"));
    if (!has_words(why)) return invalid("reason", "Укажите, почему испытание отменяется.");
    return std::optional{FinalAttestationCancelled{.final_attestation = standing.final_attestation,
                                                   .study_group_id = standing.study_group_id,
                                                   .reason = std::move(why)}};
}

Result<FinalProtocolSigned> decide_sign_final_protocol(
    const FinalAttestation& standing, const std::optional<GraduateAdmission>& admission,
    std::span<const StudentId> passed, const FinalProtocolSigned& command, Date today) {
    if (standing.signed_on) return RefusalCode::final_protocol_signed;
    LETOPIS_TRY_DONE(check_listed(
        command.results, admission ? admission->student_ids : std::vector<StudentId>{}, passed));
    LETOPIS_TRY(protocol_no,
                written_text(command.protocol_no, limits::order_code_points, "protocol_no"));
    if (protocol_no.empty())
        return Refusal{.code = RefusalCode::order_required, .field = "protocol_no"};
    LETOPIS_TRY(results, checked_results(standing.kind, command.results));
    LETOPIS_TRY_DONE(check_length(results));
    if (command.signed_on < standing.held_on)
        return invalid("signed_on", "Испытание — " + standing.held_on.russian() +
                                        ": протокол не может быть раньше. Исправьте дату.");
    if (today < command.signed_on)
        return invalid("signed_on", "Этот день ещё не наступил. Исправьте дату протокола.");
    return FinalProtocolSigned{.final_attestation = standing.final_attestation,
                               .study_group_id = standing.study_group_id,
                               .protocol_no = std::move(protocol_no),
                               .signed_on = command.signed_on,
                               .results = std::move(results)};
}

}  // namespace letopis
