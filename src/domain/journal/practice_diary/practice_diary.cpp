#include "domain/journal/practice_diary/practice_diary.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/calendar/school_days.h"

namespace letopis {
namespace {

constexpr int five_days = 5;
constexpr int six_days = 6;

/// Whether what stands is what was seen.
Result<Done> check_seen(const PracticeDay* standing, const SeenPracticeDay& seen) {
    const EntryIndex version = standing == nullptr ? EntryIndex{-1} : standing->version;
    if (version == seen.version) return Done{};
    return Refusal{.code = RefusalCode::version_conflict,
                   .field = "done_on",
                   .detail = "Запись за " + seen.done_on.russian() +
                             " изменилась, пока дневник был открыт. Прочтите, что в ней теперь, "
                             "и решите заново."};
}

/// What the student may no longer touch.
Result<Done> check_open(const PracticeAssignment& practice, const PracticeDay* standing) {
    if (standing != nullptr && standing->state == PracticeDayState::confirmed)
        return invalid("done_on", "Запись за " + standing->done_on.russian() +
                                      " подтверждена. Если в ней ошибка, попросите руководителя "
                                      "практики вернуть её.");
    const bool is_returned = standing != nullptr && standing->state == PracticeDayState::returned;
    if (practice.result && !is_returned)
        return invalid("done_on",
                       "Аттестационный лист уже составлен: исправить можно только запись, которую "
                       "вернул руководитель практики.");
    return Done{};
}

/// A remark stays until its line is confirmed, so the line stays too.
Result<Done> check_removable(const PracticeAssignment& practice, const PracticeDay& standing) {
    LETOPIS_TRY_DONE(check_open(practice, &standing));
    if (practice.result)
        return invalid("done_on",
                       "Аттестационный лист уже составлен: исправьте запись, убрать её нельзя.");
    if (!standing.remark.empty())
        return invalid("done_on",
                       "Руководитель практики вернул эту запись с замечанием: исправьте её, убрать "
                       "её нельзя.");
    return Done{};
}

Result<Done> check_day(const PracticeAssignment& practice, Date on, Date today) {
    if (on < practice.from_on || practice.to_on < on)
        return invalid("done_on", "Практика идёт с " + practice.from_on.russian() + " по " +
                                      practice.to_on.russian() + ". Выберите день из этих.");
    if (today < on)
        return invalid("done_on",
                       "Этот день ещё не наступил. Записывайте в сам день практики или позже.");
    return Done{};
}

bool reads_so(const PracticeDay* standing, int hours, const std::string& text) {
    return standing != nullptr && standing->state == PracticeDayState::written &&
           standing->hours == hours && standing->text == text;
}

int working_days(const PracticeAssignment& practice, int week_days,
                 std::span<const CalendarDay> special) {
    int days = 0;
    for (Date on = practice.from_on; on <= practice.to_on; on = on.plus_days(1))
        if (is_working_day(on, week_days, special)) ++days;
    return days;
}

}  // namespace

std::string_view practice_day_title(PracticeDayState state) {
    switch (state) {
        case PracticeDayState::written:
            return "ждёт подтверждения";
        case PracticeDayState::confirmed:
            return "подтверждена";
        case PracticeDayState::returned:
            break;
    }
    return "возвращена";
}

Result<std::optional<PracticeDayWritten>> decide_write_practice_day(
    const PracticeAssignment& practice, const PracticeDay* standing,
    const WritePracticeDay& command, Date today) {
    LETOPIS_TRY(text, written_text(command.text, limits::practice_day_code_points, "text"));
    if (!practice.is_cancelled && reads_so(standing, command.hours, text))
        return std::optional<PracticeDayWritten>{};
    LETOPIS_TRY_DONE(
        check_seen(standing, {.done_on = command.done_on, .version = command.base_version}));
    if (practice.is_cancelled) return RefusalCode::practice_cancelled;
    LETOPIS_TRY_DONE(check_day(practice, command.done_on, today));
    LETOPIS_TRY_DONE(check_open(practice, standing));
    if (!has_words(text)) return invalid("text", "Напишите, что вы делали в этот день.");
    if (command.hours < 1 || limits::practice_hours_a_day < command.hours)
        return invalid("hours", "За день практики можно записать от 1 до " +
                                    std::to_string(limits::practice_hours_a_day) +
                                    " ч. Исправьте число.");
    return std::optional{PracticeDayWritten{.assignment = practice.assignment,
                                            .course_id = practice.course_id,
                                            .student_id = practice.student_id,
                                            .done_on = command.done_on,
                                            .hours = command.hours,
                                            .text = std::move(text)}};
}

Result<std::optional<PracticeDayWithdrawn>> decide_withdraw_practice_day(
    const PracticeAssignment& practice, const PracticeDay* standing, const SeenPracticeDay& seen) {
    if (standing == nullptr) return std::optional<PracticeDayWithdrawn>{};
    LETOPIS_TRY_DONE(check_seen(standing, seen));
    if (practice.is_cancelled) return RefusalCode::practice_cancelled;
    LETOPIS_TRY_DONE(check_removable(practice, *standing));
    return std::optional{PracticeDayWithdrawn{.assignment = practice.assignment,
                                              .course_id = practice.course_id,
                                              .student_id = practice.student_id,
                                              .done_on = seen.done_on}};
}

Result<std::vector<PracticeDayConfirmed>> decide_confirm_practice_days(
    const PracticeAssignment& practice, std::span<const PracticeDay> diary,
    std::span<const SeenPracticeDay> days) {
    if (days.size() > static_cast<std::size_t>(limits::practice_days))
        return invalid("days", "Слишком много записей сразу: подтвердите их по частям.");
    std::vector<PracticeDayConfirmed> confirmed;
    std::set<Date> named;
    for (const SeenPracticeDay& seen : days) {
        const PracticeDay* const standing = line_of(diary, seen.done_on);
        LETOPIS_TRY_DONE(check_seen(standing, seen));
        if (!named.insert(seen.done_on).second)
            return invalid("days", "Один день указан дважды. Оставьте его один раз.");
        if (standing != nullptr && standing->state == PracticeDayState::confirmed) continue;
        // Nothing was seen and nothing stands.
        if (standing == nullptr)
            return invalid("days", "За " + seen.done_on.russian() +
                                       " записи нет. Подтвердить можно только запись студента.");
        confirmed.push_back({.assignment = practice.assignment,
                             .course_id = practice.course_id,
                             .student_id = practice.student_id,
                             .done_on = seen.done_on});
    }
    if (practice.is_cancelled) return RefusalCode::practice_cancelled;
    if (days.empty()) return invalid("days", "Выберите записи, которые подтверждаете.");
    return confirmed;
}

Result<std::optional<PracticeDayReturned>> decide_return_practice_day(
    const PracticeAssignment& practice, const PracticeDay* standing,
    const ReturnPracticeDay& command) {
    LETOPIS_TRY(remark, written_text(command.remark, limits::comment_code_points, "remark"));
    if (standing != nullptr && standing->state == PracticeDayState::returned &&
        standing->remark == remark)
        return std::optional<PracticeDayReturned>{};
    LETOPIS_TRY_DONE(check_seen(standing, command.day));
    if (practice.is_cancelled) return RefusalCode::practice_cancelled;
    if (standing == nullptr)
        return invalid("done_on", "За " + command.day.done_on.russian() +
                                      " записи нет: вернуть нечего. Выберите другой день.");
    if (!has_words(remark)) return invalid("remark", "Напишите, что исправить в записи.");
    return std::optional{PracticeDayReturned{.assignment = practice.assignment,
                                             .course_id = practice.course_id,
                                             .student_id = practice.student_id,
                                             .done_on = command.day.done_on,
                                             .remark = std::move(remark)}};
}

PracticeHours practice_hours(std::span<const PracticeDay> diary) {
    PracticeHours hours;
    for (const PracticeDay& day : diary) {
        if (day.state != PracticeDayState::returned) hours.written += day.hours;
        if (day.state == PracticeDayState::confirmed) hours.confirmed += day.hours;
    }
    return hours;
}

std::vector<Date> practice_days_due(const PracticeAssignment& practice,
                                    std::span<const CalendarDay> special) {
    const int fit = working_days(practice, five_days, special) * limits::practice_hours_a_day;
    const int week_days = practice.hours <= fit ? five_days : six_days;
    std::vector<Date> due;
    for (Date on = practice.from_on; on <= practice.to_on; on = on.plus_days(1))
        if (is_working_day(on, week_days, special)) due.push_back(on);
    return due;
}

std::vector<Date> missing_practice_days(const PracticeAssignment& practice,
                                        std::span<const PracticeDay> diary,
                                        std::span<const CalendarDay> special, Date today) {
    std::vector<Date> missing;
    if (practice_hours(diary).written >= practice.hours) return missing;
    for (const Date on : practice_days_due(practice, special))
        if (on < today && line_of(diary, on) == nullptr) missing.push_back(on);
    return missing;
}

const PracticeDay* line_of(std::span<const PracticeDay> diary, Date on) {
    const auto found = std::find_if(diary.begin(), diary.end(),
                                    [on](const PracticeDay& day) { return day.done_on == on; });
    return found == diary.end() ? nullptr : &*found;
}

}  // namespace letopis
