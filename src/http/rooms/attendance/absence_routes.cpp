#include "http/rooms/attendance/absence_routes.h"

#include "app/attendance/give_absence_notice.h"
#include "app/attendance/register_excuse.h"
#include "app/attendance/take_roll.h"
#include "app/attendance/withdraw_absence_notice.h"
#include "base/limits.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {
namespace {

Command command_of(const Asker& asker, const ExcuseCommand& body) {
    return register_excuse(body.command_id, asker.person_id,
                           {.student_id = body.student_id,
                            .kind = body.kind,
                            .status = body.status,
                            .from_on = body.from_on,
                            .to_on = body.to_on,
                            .document_no = body.document_no,
                            .document_on = body.document_on,
                            .text = body.text});
}

Result<ExcuseOutcome> outcome_of(Reader& reader, const ExcuseCommand& body,
                                 const Result<Receipt>& receipt) {
    ExcuseOutcome outcome{
        .command_id = body.command_id, .outcome = became(receipt), .refusal = refusal_of(receipt)};
    if (!receipt) return outcome;
    outcome.entry_index = receipt->first_entry_index;
    outcome.recoded = static_cast<int>(receipt->entry_count) - 1;  // The document itself is one.
    LETOPIS_TRY(stayed, count_unexcused(reader, body.student_id, body.from_on, body.to_on));
    outcome.stayed = stayed;
    return outcome;
}

}  // namespace

Result<AbsenceNotices> show_absence_notices(Call& call, const StudentPlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_absence_notices(reader, call.standing(), place.student_id, call.now());
    });
}

void save_absence_notice(Call& call, AbsenceNoticeCommand body, Later<FactOutcome> later) {
    state(call,
          give_absence_notice(body.command_id, call.actor_id(),
                              {.student_id = body.student_id,
                               .from_on = body.from_on,
                               .to_on = body.to_on,
                               .cause = body.cause,
                               .text = std::move(body.text)}),
          std::move(later));
}

void withdraw_notice(Call& call, const NoticePlace& place, CloseCommand body,
                     Later<FactOutcome> later) {
    state(call, withdraw_absence_notice(body.command_id, call.actor_id(), place.notice),
          std::move(later));
}

void save_excuses(Call& call, RegisterExcuses body, Later<ExcuseOutcomes> later) {
    if (body.commands.size() > limits::excuses_per_request)
        return later.refuse(RefusalCode::page_too_large);
    const Asker asker = Asker::of(call);
    std::vector<Command> commands;
    for (const ExcuseCommand& one : body.commands) commands.push_back(command_of(asker, one));
    submit_all(asker.school.writer, std::move(commands),
               [asker, body = std::move(body), later](const Receipts& receipts) {
                   later([asker, body, receipts] {
                       return asker.read([&](Reader& reader) -> Result<ExcuseOutcomes> {
                           ExcuseOutcomes all;
                           for (std::size_t i = 0; i < receipts.size(); ++i) {
                               LETOPIS_TRY(outcome,
                                           outcome_of(reader, body.commands[i], receipts[i]));
                               all.outcomes.push_back(std::move(outcome));
                           }
                           return all;
                       });
                   });
               });
}

void show_absences(Call& call, const GroupDayPlace& place, Later<AbsencesView> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_absences(reader, standing, place.study_group_id, place.on, now);
    });
}

Result<DayRolls> show_rolls(Call& call, const DayPlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_rolls(reader, call.standing(), place.on.value_or(call.today()), call.now());
    });
}

void save_roll(Call& call, const LessonPlace& place, CloseCommand body, Later<FactOutcome> later) {
    state(call, take_roll(body.command_id, call.actor_id(), place.lesson_id), std::move(later));
}

}  // namespace letopis::http
