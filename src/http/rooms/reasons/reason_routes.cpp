#include "http/rooms/reasons/reason_routes.h"

#include "app/changes/reasons/by_reason.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/reasons/reason_book.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto reasons_book(const ReasonsPlace& place) {
    return
        [on = place.on](Reader& reader, const Standing& standing, Instant now) -> Result<ListBook> {
            LETOPIS_TRY(view, open_change_reasons(reader, standing, {.on = on}, now));
            return reason_book(view);
        };
}

}  // namespace

void show_change_reasons(Call& call, const ReasonsPlace& place, Later<ChangeReasons> later) {
    open_on_worker(call, later,
                   [on = place.on](Reader& reader, const Standing& standing, Instant now) {
                       return open_change_reasons(reader, standing, {.on = on}, now);
                   });
}

void export_change_reasons(Call& call, const ReasonsPlace& place, Later<CsvFile> later) {
    send_csv(call, later, reasons_book(place));
}

void export_reasons_workbook(Call& call, const ReasonsPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, reasons_book(place));
}

void save_change_reason(Call& call, RecordReasonCommand body, Later<FactOutcome> later) {
    state(call,
          record_change_reason(body.command_id, call.actor_id(),
                               {.scope = body.scope,
                                .teacher_id = body.teacher_id.value_or(EmployeeId{}),
                                .study_group_id = body.study_group_id.value_or(StudyGroupId{}),
                                .family = body.family.value_or(ProgrammeFamily::general),
                                .grade = body.grade.value_or(0),
                                .text = std::move(body.text),
                                .from_on = body.from_on,
                                .to_on = body.to_on,
                                .document_kind = body.document_kind,
                                .document_no = std::move(body.document_no),
                                .document_on = body.document_on}),
          std::move(later));
}

void save_revised_reason(Call& call, const ReasonPlace& place, ReviseReasonCommand body,
                         Later<FactOutcome> later) {
    state(call,
          revise_change_reason(body.command_id, call.actor_id(),
                               {.revised = {.change_reason = place.change_reason,
                                            .text = std::move(body.text),
                                            .from_on = body.from_on,
                                            .to_on = body.to_on,
                                            .document_kind = body.document_kind,
                                            .document_no = std::move(body.document_no),
                                            .document_on = body.document_on},
                                .base_version = body.base_version,
                                .later = body.later}),
          std::move(later));
}

void drop_change_reason(Call& call, const ReasonPlace& place, TakeBackReasonCommand body,
                        Later<FactOutcome> later) {
    state(call,
          take_back_change_reason(body.command_id, call.actor_id(), place.change_reason,
                                  body.base_version),
          std::move(later));
}

void save_applied_reason(Call& call, const ReasonPlace& place, ApplyReasonCommand body,
                         Later<FactOutcome> later) {
    state(call,
          apply_change_reason(body.command_id, call.actor_id(),
                              {.change_reason = place.change_reason, .lesson_id = body.lesson_id}),
          std::move(later));
}

}  // namespace letopis::http
