#include "http/rooms/early/early_routes.h"

#include "app/attestation/early/allow_early_attestation.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {
namespace {

/// What is told, and the groups whose lessons it was counted from.
struct WarningsRead {
    StudentAbsenceWarnings shown;
    std::vector<StudyGroupId> groups;
};

}  // namespace

void show_early_attestations(Call& call, const ChoicesPlace& place,
                             Later<EarlyAttestations> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_early_attestations(reader, standing, place.study_group_id, now);
    });
}

void save_early_attestation(Call& call, EarlyAttestationCommand body, Later<FactOutcome> later) {
    state(call,
          allow_early_attestation(body.command_id, call.actor_id(),
                                  {.student_id = body.student_id,
                                   .study_group_id = body.study_group_id,
                                   .period_id = body.period_id,
                                   .from_on = body.from_on,
                                   .order_no = std::move(body.order_no),
                                   .order_on = body.order_on,
                                   .reason = std::move(body.reason)}),
          std::move(later));
}

void take_back_early(Call& call, const EarlyAttestationPlace& place, WithdrawalCommand body,
                     Later<FactOutcome> later) {
    state(call,
          withdraw_early_attestation(body.command_id, call.actor_id(), place.early_attestation,
                                     std::move(body.reason)),
          std::move(later));
}

Result<Kept<StudentAbsenceWarnings>> show_absence_warnings(Call& call, const StudentPlace& place) {
    LETOPIS_TRY_DONE(call.check_student(Action::read_diary, place.student_id));
    const ReplyKey key{
        .thing = {.id = place.student_id.bytes()}, .kind = ReplyKind::diary_warnings, .detail = {}};
    LETOPIS_TRY(response,
                call.keep_as(
                    key,
                    [&](Reader& reader) -> Result<WarningsRead> {
                        LETOPIS_TRY(shown, open_absence_warnings(reader, call.standing(),
                                                                 place.student_id, call.now()));
                        WarningsRead read{.shown = std::move(shown), .groups = {}};
                        LETOPIS_TRY(enrolments, reader.enrolments_of(place.student_id));
                        for (const Enrolment& one : enrolments)
                            read.groups.push_back(one.study_group_id);
                        return read;
                    },
                    [&](const WarningsRead& read, Watch& watch) {
                        watch.add(whole_school).add(place.student_id).add(read.groups);
                        watch.until(moscow_instant(call.today().plus_days(1), TimeOfDay{}));
                    },
                    [](const WarningsRead& read) -> Result<KeptReply> {
                        return kept_json(write_json(read.shown));
                    }));
    return Kept<StudentAbsenceWarnings>{std::move(response)};
}

void show_class_warnings(Call& call, const GroupPlace& place, Later<ClassAbsenceWarnings> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_class_warnings(reader, standing, place.study_group_id, now);
    });
}

}  // namespace letopis::http
