#include "http/rooms/lessons/change_routes.h"

#include "app/changes/assign_substitution.h"
#include "app/changes/change_register_form.h"
#include "app/changes/end_substitution.h"
#include "app/changes/move_lesson.h"
#include "app/changes/reasons/by_reason.h"
#include "app/changes/replace_subject.h"
#include "app/changes/restore_lesson.h"
#include "app/changes/schedule_extra_lesson.h"
#include "app/lessons/cancel_lesson.h"
#include "http/rooms/batch.h"
#include "http/rooms/lessons/register_table.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

template <class AnyCommand>
std::vector<ChangeOutcome> outcomes_of(const std::vector<AnyCommand>& commands,
                                       const Receipts& receipts) {
    std::vector<ChangeOutcome> outcomes;
    for (std::size_t i = 0; i < receipts.size(); ++i)
        outcomes.push_back({.command_id = commands[i].command_id,
                            .outcome = became(receipts[i]),
                            .refusal = refusal_of(receipts[i])});
    return outcomes;
}

/// `each`: how many entries a cancelled lesson is.
int lessons_of(const Receipts& receipts, int each) {
    std::int64_t count = 0;
    for (const auto& receipt : receipts)
        if (receipt) count += receipt->entry_count;
    return static_cast<int>(count / each);
}

RegisterSearch search_of(const ChangeRegisterPlace& place) {
    return {.month = place.month,
            .extra = place.extra.value_or(ExtraLessons::included),
            .unconfirmed = place.unconfirmed.value_or(UnconfirmedChanges::included)};
}

auto register_book(const ChangeRegisterPlace& place) {
    return [search = search_of(place)](Reader& reader, const Standing& standing,
                                       Instant now) -> Result<ListBook> {
        LETOPIS_TRY(view, open_change_register(reader, standing, search, now));
        return register_table(view);
    };
}

}  // namespace

void show_changes(Call& call, const ChangesPlace& place, Later<DayChanges> later) {
    const ChangeSearch search{.on = place.on,
                              .to = place.to,
                              .teacher_id = place.teacher_id,
                              .study_group_id = place.study_group_id,
                              .change_reason = place.change_reason};
    open_on_worker(call, later, [search](Reader& reader, const Standing& standing, Instant now) {
        return open_day_changes(reader, standing, search, now);
    });
}

void show_change_register(Call& call, const ChangeRegisterPlace& place,
                          Later<ChangeRegister> later) {
    open_on_worker(
        call, later,
        [search = search_of(place)](Reader& reader, const Standing& standing, Instant now) {
            return open_change_register(reader, standing, search, now);
        });
}

void export_change_register(Call& call, const ChangeRegisterPlace& place, Later<CsvFile> later) {
    send_csv(call, later, register_book(place));
}

void export_change_workbook(Call& call, const ChangeRegisterPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, register_book(place));
}

void print_change_register(Call& call, const ChangeRegisterPlace& place, Later<PdfFile> later) {
    print_form(call, later,
               [search = search_of(place)](Reader& reader, const Standing& standing, Instant now) {
                   return open_change_register_form(reader, standing, search, now);
               });
}

void save_substitutions(Call& call, AssignSubstitutions body, Later<ChangeOutcomes> later) {
    if (body.commands.size() > limits::substitutions_per_request)
        return later.refuse(RefusalCode::page_too_large);
    std::vector<Command> commands;
    for (const SubstitutionCommand& one : body.commands)
        commands.push_back(
            by_reason(assign_substitution(one.command_id, call.actor_id(),
                                          {.lesson_id = one.lesson_id,
                                           .substitute_id = one.substitute_id,
                                           .kind = one.kind,
                                           .coefficient_hundredths = one.coefficient_hundredths,
                                           .reason = body.reason}),
                      body.change_reason));
    submit_all(call.school().writer, std::move(commands),
               [later, body = std::move(body)](const Receipts& receipts) {
                   later([body, receipts]() -> Result<ChangeOutcomes> {
                       return ChangeOutcomes{outcomes_of(body.commands, receipts)};
                   });
               });
}

void finish_substitution(Call& call, const LessonPlace& place, ChangeReasonCommand body,
                         Later<FactOutcome> later) {
    state(
        call,
        end_substitution(body.command_id, call.actor_id(), place.lesson_id, std::move(body.reason)),
        std::move(later));
}

void move_one_lesson(Call& call, const LessonPlace& place, MoveLessonCommand body,
                     Later<FactOutcome> later) {
    state(call,
          by_reason(move_lesson(body.command_id, call.actor_id(),
                                {.lesson_id = place.lesson_id,
                                 .lesson_on = body.lesson_on,
                                 .slot_no = body.slot_no,
                                 .starts_at = body.starts_at,
                                 .ends_at = body.ends_at,
                                 .room_title = std::move(body.room_title),
                                 .reason = std::move(body.reason)}),
                    body.change_reason),
          std::move(later));
}

void cancel_one_lesson(Call& call, const LessonPlace& place, CancelLessonCommand body,
                       Later<FactOutcome> later) {
    state(call,
          by_reason(cancel_lesson(body.command_id, call.actor_id(),
                                  {.lesson_id = place.lesson_id, .reason = std::move(body.reason)}),
                    body.change_reason),
          std::move(later));
}

void restore_one_lesson(Call& call, const LessonPlace& place, ChangeReasonCommand body,
                        Later<FactOutcome> later) {
    state(call,
          restore_lesson(body.command_id, call.actor_id(), place.lesson_id, std::move(body.reason)),
          std::move(later));
}

void replace_with_subject(Call& call, const LessonPlace& place, ReplaceSubjectCommand body,
                          Later<FactOutcome> later) {
    state(call,
          by_reason(replace_subject(body.command_id, call.actor_id(),
                                    {.lesson_id = place.lesson_id,
                                     .new_lesson_id = body.new_lesson_id,
                                     .course_id = body.course_id,
                                     .teacher_id = body.teacher_id,
                                     .reason = std::move(body.reason)}),
                    body.change_reason),
          std::move(later));
}

void save_extra_lesson(Call& call, ExtraLessonCommand body, Later<FactOutcome> later) {
    state(call,
          by_reason(schedule_extra_lesson(body.command_id, call.actor_id(),
                                          {.lesson_id = body.lesson_id,
                                           .course_id = body.course_id,
                                           .lesson_on = body.lesson_on,
                                           .slot_no = body.slot_no,
                                           .starts_at = body.starts_at,
                                           .ends_at = body.ends_at,
                                           .teacher_id = body.teacher_id,
                                           .room_title = std::move(body.room_title),
                                           .reason = std::move(body.reason)}),
                    body.change_reason),
          std::move(later));
}

void cancel_days(Call& call, CancelDays body, Later<CancelledDays> later) {
    if (body.commands.size() > limits::classes_per_request)
        return later.refuse(RefusalCode::page_too_large);
    const Asker asker = Asker::of(call);
    std::vector<StudyGroupId> groups;
    for (const CancelDayOfClass& one : body.commands) groups.push_back(one.study_group_id);
    std::vector<Command> commands;
    for (const CancelDayOfClass& one : body.commands)
        commands.push_back(by_reason(cancel_day(one.command_id, asker.person_id,
                                                {.study_group_id = one.study_group_id,
                                                 .on = body.on,
                                                 .reason = body.reason,
                                                 .together = groups}),
                                     body.change_reason));
    submit_all(asker.school.writer, std::move(commands),
               [asker, groups, later, body = std::move(body)](const Receipts& receipts) {
                   later([asker, groups, body, receipts]() -> Result<CancelledDays> {
                       CancelledDays days{
                           .outcomes = outcomes_of(body.commands, receipts),
                           .cancelled_count = lessons_of(receipts, body.change_reason ? 2 : 1)};
                       auto left = asker.read([&](Reader& reader) {
                           return open_day_left(reader, asker.person_id, body.on, groups,
                                                asker.today());
                       });
                       // Whoever may not ask has been refused each command already.
                       if (!left && left.error().is_fault()) return left.error();
                       if (left) days.left = *std::move(left);
                       return days;
                   });
               });
}

}  // namespace letopis::http
