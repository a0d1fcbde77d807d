#include "domain/people/achievements.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

bool is_same(const Achievement& standing, const AchievementRecorded& next) {
    return !standing.is_withdrawn &&
           next == AchievementRecorded{.student_id = standing.student_id,
                                       .study_group_id = standing.study_group_id,
                                       .kind = standing.kind,
                                       .level = standing.level,
                                       .title = standing.title,
                                       .outcome = standing.outcome,
                                       .achieved_on = standing.achieved_on,
                                       .document_no = standing.document_no};
}

bool is_same(const MassEvent& standing, const MassEventHeld& next) {
    return !standing.is_withdrawn &&
           next == MassEventHeld{.study_group_id = standing.study_group_id,
                                 .held_on = standing.held_on,
                                 .title = standing.title,
                                 .place = standing.place,
                                 .participants = standing.participants,
                                 .outcome = standing.outcome,
                                 .conducted_by = standing.conducted_by};
}

Result<AchievementRecorded> kept_words(const RecordAchievement& command) {
    LETOPIS_TRY(title, written_text(command.title, limits::title_code_points, "title"));
    LETOPIS_TRY(outcome, written_text(command.outcome, limits::title_code_points, "outcome"));
    LETOPIS_TRY(document_no,
                written_text(command.document_no, limits::order_code_points, "document_no"));
    return AchievementRecorded{.student_id = command.student_id,
                               .study_group_id = command.study_group_id,
                               .kind = command.kind,
                               .level = command.level,
                               .title = std::move(title),
                               .outcome = std::move(outcome),
                               .achieved_on = command.achieved_on,
                               .document_no = std::move(document_no)};
}

Result<MassEventHeld> kept_words(const RecordMassEvent& command) {
    LETOPIS_TRY(title, written_text(command.title, limits::title_code_points, "title"));
    LETOPIS_TRY(place, written_text(command.place, limits::title_code_points, "place"));
    LETOPIS_TRY(outcome, written_text(command.outcome, limits::reason_code_points, "outcome"));
    LETOPIS_TRY(conducted_by,
                written_text(command.conducted_by, limits::title_code_points, "conducted_by"));
    return MassEventHeld{.study_group_id = command.study_group_id,
                         .held_on = command.held_on,
                         .title = std::move(title),
                         .place = std::move(place),
                         .participants = command.participants,
                         .outcome = std::move(outcome),
                         .conducted_by = std::move(conducted_by)};
}

/// "организация", "город", "Россия": as within a sentence.
std::string_view level_words(AchievementLevel level) {
    switch (level) {
        case AchievementLevel::organization:
            return "организация";
        case AchievementLevel::district:
            return "округ";
        case AchievementLevel::city:
            return "город";
        case AchievementLevel::region:
            return "регион";
        case AchievementLevel::country:
            return "Россия";
        case AchievementLevel::international:
            break;
    }
    return "международный уровень";
}

/// "Призёр" as "призёр"; "II место" and "МС" as they stand.
std::string within_sentence(const std::string& text) {
    const std::string_view first = first_code_points(text, 1);
    const std::string_view second =
        first_code_points(std::string_view{text}.substr(first.size()), 1);
    const bool begins_a_word = "А" <= first && first <= "Я" && "а" <= second && second <= "я";
    return begins_a_word ? fold_for_search(first) + text.substr(first.size()) : text;
}

}  // namespace

std::string_view achievement_kind_title(AchievementKind kind) {
    switch (kind) {
        case AchievementKind::honour_certificate:
            return "Похвальный лист";
        case AchievementKind::certificate:
            return "Грамота";
        case AchievementKind::gratitude:
            return "Благодарность";
        case AchievementKind::olympiad:
            return "Олимпиада";
        case AchievementKind::contest:
            return "Конкурс";
        case AchievementKind::concert:
            return "Концерт";
        case AchievementKind::exhibition:
            return "Выставка";
        case AchievementKind::sport:
            return "Соревнования";
        case AchievementKind::project:
            break;
    }
    return "Проект";
}

bool is_award(AchievementKind kind) { return kind <= AchievementKind::gratitude; }

std::string_view achievement_level_title(AchievementLevel level) {
    switch (level) {
        case AchievementLevel::organization:
            return "Организация";
        case AchievementLevel::district:
            return "Округ";
        case AchievementLevel::city:
            return "Город";
        case AchievementLevel::region:
            return "Регион";
        case AchievementLevel::country:
            return "Россия";
        case AchievementLevel::international:
            break;
    }
    return "Международный";
}

Result<std::optional<AchievementRecorded>> decide_record_achievement(
    const RecordAchievement& command, std::span<const Achievement> known, Date today) {
    LETOPIS_TRY(next, kept_words(command));
    if (std::any_of(known.begin(), known.end(),
                    [&](const Achievement& standing) { return is_same(standing, next); }))
        return std::optional<AchievementRecorded>{};
    if (is_award(next.kind) && next.document_no.empty())
        return Refusal{.code = RefusalCode::order_required, .field = "document_no"};
    if (!has_words(next.title)) return invalid("title", "Напишите, за что или где это получено.");
    if (today < next.achieved_on)
        return invalid("achieved_on", "Этот день ещё не наступил. Исправьте дату.");
    if (next.achieved_on < today.plus_days(-limits::achievement_days))
        return invalid("achieved_on", "Это больше 20 лет назад. Исправьте дату.");
    return std::optional{std::move(next)};
}

Result<std::optional<AchievementWithdrawn>> decide_withdraw_achievement(
    const Achievement& achievement, const std::string& reason) {
    if (achievement.is_withdrawn) return std::optional<AchievementWithdrawn>{};
    LETOPIS_TRY(why, written_text(reason, limits::reason_code_points, "reason"));
    if (!has_words(why)) return invalid("reason", "Укажите, почему запись снимается.");
    return std::optional{AchievementWithdrawn{.achievement = achievement.entry_index,
                                              .student_id = achievement.student_id,
                                              .reason = std::move(why)}};
}

Result<std::optional<MassEventHeld>> decide_record_mass_event(const RecordMassEvent& command,
                                                              std::span<const MassEvent> known,
                                                              Date today) {
    LETOPIS_TRY(next, kept_words(command));
    if (std::any_of(known.begin(), known.end(),
                    [&](const MassEvent& standing) { return is_same(standing, next); }))
        return std::optional<MassEventHeld>{};
    if (!has_words(next.title)) return invalid("title", "Напишите, какое это мероприятие.");
    if (!has_words(next.conducted_by)) return invalid("conducted_by", "Напишите, кто его провёл.");
    if (next.participants < 1 || limits::event_participants < next.participants)
        return invalid("participants", "Участников — от 1 до 100 000. Исправьте число.");
    if (today < next.held_on)
        return invalid("held_on", "Этот день ещё не наступил. Исправьте дату.");
    return std::optional{std::move(next)};
}

Result<std::optional<MassEventWithdrawn>> decide_withdraw_mass_event(const MassEvent& event,
                                                                     const std::string& reason) {
    if (event.is_withdrawn) return std::optional<MassEventWithdrawn>{};
    LETOPIS_TRY(why, written_text(reason, limits::reason_code_points, "reason"));
    if (!has_words(why)) return invalid("reason", "Укажите, почему запись снимается.");
    return std::optional{MassEventWithdrawn{.mass_event = event.entry_index,
                                            .study_group_id = event.study_group_id,
                                            .reason = std::move(why)}};
}

std::string achievement_words(const Achievement& achievement) {
    std::string words{achievement_kind_title(achievement.kind)};
    words += ": " + achievement.title + " (" + std::string{level_words(achievement.level)} + ")";
    if (!achievement.outcome.empty()) words += ", " + within_sentence(achievement.outcome);
    return words;
}

}  // namespace letopis
