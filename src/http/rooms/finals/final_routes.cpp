#include "http/rooms/finals/final_routes.h"

#include "app/attestation/diploma/set_subject_cycles.h"
#include "app/attestation/diploma/supplement_form.h"
#include "app/attestation/finals/admit_graduates.h"
#include "app/attestation/finals/cancel_final_attestation.h"
#include "app/attestation/finals/finals_forms.h"
#include "app/attestation/finals/plan_final_attestation.h"
#include "app/attestation/finals/sign_final_protocol.h"
#include "http/rooms/batch.h"
#include "http/rooms/finals/supplement_book.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto opening_supplement(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_diploma_supplement(reader, standing, place.study_group_id, now);
    };
}

}  // namespace

void show_finals(Call& call, const GroupPlace& place, Later<FinalsOfGroup> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_finals(reader, standing, place.study_group_id, now);
    });
}

void save_admission(Call& call, const GroupPlace& place, GraduatesOrder body,
                    Later<FactOutcome> later) {
    state(call,
          admit_graduates(body.command_id, call.actor_id(),
                          {.study_group_id = place.study_group_id,
                           .student_ids = std::move(body.student_ids),
                           .order_no = std::move(body.order_no),
                           .order_on = body.order_on}),
          std::move(later));
}

void print_admission(Call& call, const GroupPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_admission_list_form(reader, standing, place.study_group_id, now);
    });
}

void plan_final(Call& call, const GroupPlace& place, FinalAttestationCommand body,
                Later<FactOutcome> later) {
    state(call,
          plan_final_attestation(body.command_id, call.actor_id(),
                                 {.study_group_id = place.study_group_id,
                                  .kind = body.kind,
                                  .held_on = body.held_on,
                                  .place = std::move(body.place),
                                  .chair = std::move(body.chair),
                                  .secretary = std::move(body.secretary),
                                  .members = std::move(body.members),
                                  .order_no = std::move(body.order_no)}),
          std::move(later));
}

void cancel_final(Call& call, const FinalPlace& place, FinalCancellation body,
                  Later<FactOutcome> later) {
    state(call,
          cancel_final_attestation(body.command_id, call.actor_id(), place.final_attestation,
                                   std::move(body.reason)),
          std::move(later));
}

void save_final_protocol(Call& call, const FinalPlace& place, FinalProtocolCommand body,
                         Later<FactOutcome> later) {
    state(call,
          sign_final_protocol(body.command_id, call.actor_id(),
                              {.final_attestation = place.final_attestation,
                               .protocol_no = std::move(body.protocol_no),
                               .signed_on = body.signed_on,
                               .results = std::move(body.results)}),
          std::move(later));
}

void print_final_protocol(Call& call, const FinalPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_final_protocol_form(reader, standing, place.final_attestation, now);
    });
}

void show_student_finals(Call& call, const StudentPlace& place, Later<StudentFinals> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_student_finals(reader, standing, place.student_id, now);
    });
}

void show_supplement(Call& call, const GroupPlace& place, Later<GroupSupplement> later) {
    open_on_worker(call, later, opening_supplement(place));
}

void export_supplement(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_supplement(place), supplement_book));
}

void export_supplement_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_supplement(place), supplement_book));
}

void print_supplement(Call& call, const GraduatePlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_supplement_form(reader, standing, place.study_group_id, place.student_id, now);
    });
}

void show_subject_cycles(Call& call, Later<SubjectCycles> later) {
    open_on_worker(call, later, [](Reader& reader, const Standing& standing, Instant) {
        return open_subject_cycles(reader, standing);
    });
}

void save_subject_cycles(Call& call, SubjectCyclesCommand body, Later<FactOutcome> later) {
    state(
        call,
        set_subject_cycles(body.command_id, call.actor_id(), {.changes = std::move(body.changes)}),
        std::move(later));
}

}  // namespace letopis::http
