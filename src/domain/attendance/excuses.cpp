#include "domain/attendance/excuses.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"

namespace letopis {
namespace {

Result<Done> check_days(Date from_on, Date to_on) {
    if (to_on < from_on) return Refusal{.code = RefusalCode::dates_out_of_order, .field = "to_on"};
    if (from_on.plus_days(limits::absence_days - 1) < to_on)
        return invalid("to_on", "Можно не больше 60 дней подряд. Исправьте дату окончания.");
    return Done{};
}

bool certifies_illness(ExcuseKind kind) {
    return kind == ExcuseKind::medical || kind == ExcuseKind::school_medic ||
           kind == ExcuseKind::parent_note;
}

bool needs_number(ExcuseKind kind) {
    return kind == ExcuseKind::medical || kind == ExcuseKind::organisation_letter;
}

Result<Done> check_document(const RegisterExcuse& command, const std::string& document_no,
                            Date today) {
    LETOPIS_TRY_DONE(check_days(command.from_on, command.to_on));
    const bool is_unjustified =
        command.status == AttendanceStatus::absent && command.kind == ExcuseKind::other;
    if (command.status != AttendanceStatus::ill && command.status != AttendanceStatus::excused &&
        !is_unjustified)
        return invalid("status",
                       "Выберите: по болезни или по уважительной причине; неуважительную причину "
                       "запишите видом «Другое».");
    if (is_unjustified && !has_words(command.text))
        return invalid("text", "Напишите, какова причина: пропуск остаётся неуважительным.");
    if (command.status == AttendanceStatus::ill && !certifies_illness(command.kind))
        return invalid("status",
                       "Болезнь подтверждает справка или записка родителей. Выберите другую "
                       "причину или другой документ.");
    if (document_no.empty() && needs_number(command.kind))
        return invalid("document_no", "Укажите номер документа.");
    LETOPIS_TRY_DONE(check_typed_date(command.document_on, "document_on"));
    if (command.document_on && today < *command.document_on)
        return invalid("document_on", "Эта дата ещё не наступила. Исправьте дату документа.");
    return Done{};
}

}  // namespace

std::string_view absence_cause_title(AbsenceCause cause) {
    switch (cause) {
        case AbsenceCause::illness:
            return "Болезнь";
        case AbsenceCause::doctor:
            return "Визит к врачу";
        case AbsenceCause::family:
            return "Семейные обстоятельства";
        case AbsenceCause::competition:
            return "Олимпиада, соревнования";
        case AbsenceCause::other:
            break;
    }
    return "Другая причина";
}

std::string_view excuse_kind_title(ExcuseKind kind) {
    switch (kind) {
        case ExcuseKind::medical:
            return "Медицинская справка";
        case ExcuseKind::school_medic:
            return "Разрешение медпункта";
        case ExcuseKind::parent_note:
            return "Записка родителей";
        case ExcuseKind::organisation_letter:
            return "Письмо организации";
        case ExcuseKind::admin_permit:
            return "Разрешение администрации";
        case ExcuseKind::class_teacher_permit:
            return "Разрешение классного руководителя";
        case ExcuseKind::other:
            break;
    }
    return "Другой документ";
}

Result<AbsenceNoticed> decide_absence_notice(const GiveAbsenceNotice& notice,
                                             std::span<const AbsenceNotice> known, Date today) {
    const auto overlaps = [&](const AbsenceNotice& other) {
        return !other.is_withdrawn && other.student_id == notice.student_id &&
               other.from_on <= notice.to_on && notice.from_on <= other.to_on;
    };
    if (std::any_of(known.begin(), known.end(), overlaps))
        return RefusalCode::absence_already_noticed;
    LETOPIS_TRY(text, written_text(notice.text, limits::reason_code_points, "text"));
    LETOPIS_TRY_DONE(check_days(notice.from_on, notice.to_on));
    if (notice.from_on < today.plus_days(-1))
        return invalid("from_on", "Сообщить можно не позже следующего дня. Исправьте дату начала.");
    return AbsenceNoticed{.student_id = notice.student_id,
                          .from_on = notice.from_on,
                          .to_on = notice.to_on,
                          .cause = notice.cause,
                          .text = std::move(text)};
}

Result<std::optional<AbsenceNoticeWithdrawn>> decide_withdraw_notice(const AbsenceNotice& notice,
                                                                     PersonId asker, Date today) {
    if (notice.made_by != asker) return RefusalCode::not_found;
    if (notice.is_withdrawn) return std::optional<AbsenceNoticeWithdrawn>{};
    if (notice.to_on < today)
        return invalid("notice", "Эти дни уже прошли: уведомление остаётся в журнале.");
    return std::optional{AbsenceNoticeWithdrawn{.notice = notice.entry_index}};
}

Result<ExcuseFacts> decide_register_excuse(const RegisterExcuse& command,
                                           std::span<const AbsenceOnList> absences, Date today) {
    LETOPIS_TRY(document_no,
                written_text(command.document_no, limits::order_code_points, "document_no"));
    LETOPIS_TRY(text, written_text(command.text, limits::reason_code_points, "text"));
    LETOPIS_TRY_DONE(check_document(command, document_no, today));
    ExcuseFacts facts;
    const std::string reason = excuse_words(command.kind, document_no, command.document_on);
    for (const AbsenceOnList& one : absences) {
        const Attendance& attendance = one.attendance;
        if (attendance.student_id != command.student_id ||
            attendance.status != AttendanceStatus::absent || attendance.status == command.status)
            continue;
        if (closure_refusal(one.closures)) {
            ++facts.closed;
            continue;
        }
        facts.recoded.push_back({.lesson_id = attendance.lesson_id,
                                 .student_id = attendance.student_id,
                                 .status = command.status,
                                 .corrects = attendance.entry_index,
                                 .reason = reason});
    }
    facts.registered = {.student_id = command.student_id,
                        .kind = command.kind,
                        .status = command.status,
                        .from_on = command.from_on,
                        .to_on = command.to_on,
                        .document_no = std::move(document_no),
                        .document_on = command.document_on,
                        .text = std::move(text)};
    return facts;
}

std::string excuse_words(ExcuseKind kind, const std::string& document_no,
                         const std::optional<Date>& document_on) {
    std::string words{excuse_kind_title(kind)};
    if (!document_no.empty()) words += " № " + document_no;
    if (document_on) words += " от " + document_on->russian();
    return words;
}

Result<std::optional<RollTaken>> decide_take_roll(const Lesson& lesson, LessonLock lock) {
    if (const auto refusal = lock_refusal(lock)) return *refusal;
    if (lesson.roll_taken_at) return std::optional<RollTaken>{};
    return std::optional{RollTaken{.lesson_id = lesson.lesson_id}};
}

}  // namespace letopis
