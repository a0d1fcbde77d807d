#include "http/rooms/achievements/achievement_routes.h"

#include "app/achievements/record_achievement.h"
#include "app/achievements/record_mass_event.h"
#include "app/achievements/withdraw_achievement.h"
#include "app/achievements/withdraw_mass_event.h"
#include "http/rooms/achievements/achievement_lists.h"
#include "http/rooms/batch.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto opening_group(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_group_achievements(reader, standing, place.study_group_id, now);
    };
}

}  // namespace

void show_group_achievements(Call& call, const GroupPlace& place, Later<GroupAchievements> later) {
    open_on_worker(call, later, opening_group(place));
}

void export_group_achievements(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_group(place), achievement_lists));
}

void export_achievement_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_group(place), achievement_lists));
}

void show_student_achievements(Call& call, const StudentPlace& place,
                               Later<StudentAchievements> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_achievements(reader, standing, place.student_id, now);
    });
}

void save_achievement(Call& call, AchievementCommand body, Later<FactOutcome> later) {
    state(call,
          record_achievement(body.command_id, call.actor_id(),
                             {.student_id = body.student_id,
                              .study_group_id = body.study_group_id,
                              .kind = body.kind,
                              .level = body.level,
                              .title = std::move(body.title),
                              .outcome = std::move(body.outcome),
                              .achieved_on = body.achieved_on,
                              .document_no = std::move(body.document_no)}),
          std::move(later));
}

void withdraw_one_achievement(Call& call, const AchievementPlace& place, AchievementWithdrawal body,
                              Later<FactOutcome> later) {
    state(call,
          withdraw_achievement(body.command_id, call.actor_id(), place.achievement,
                               std::move(body.reason)),
          std::move(later));
}

void save_mass_event(Call& call, MassEventCommand body, Later<FactOutcome> later) {
    state(call,
          record_mass_event(body.command_id, call.actor_id(),
                            {.study_group_id = body.study_group_id,
                             .held_on = body.held_on,
                             .title = std::move(body.title),
                             .place = std::move(body.place),
                             .participants = body.participants,
                             .outcome = std::move(body.outcome),
                             .conducted_by = std::move(body.conducted_by)}),
          std::move(later));
}

void withdraw_one_mass_event(Call& call, const MassEventPlace& place, AchievementWithdrawal body,
                             Later<FactOutcome> later) {
    state(call,
          withdraw_mass_event(body.command_id, call.actor_id(), place.mass_event,
                              std::move(body.reason)),
          std::move(later));
}

}  // namespace letopis::http
