#include "http/rooms/lessons/mode_routes.h"

#include "app/changes/set_lesson_mode.h"
#include "app/lessons/record_briefing.h"
#include "base/limits.h"
#include "http/rooms/batch.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

Result<ListBook> briefings_book(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY(view, open_briefings(reader, standing, now));
    ListSheet sheet{.title = "Нет инструктажа",
                    .columns = {{"Класс", 12},
                                {"Предмет", 28},
                                {"Учитель", 24},
                                {"Первый урок полугодия", 21},
                                {"Проведено уроков", 17}}};
    for (const MissingBriefing& one : view.missing)
        sheet.rows.push_back({one.study_group_title, one.subject_title, one.teachers, one.since,
                              whole(one.lessons_held)});
    return ListBook{.name = "Нет инструктажа " + view.today.iso(), .sheets = {std::move(sheet)}};
}

}  // namespace

void save_lesson_mode(Call& call, const LessonPlace& place, LessonModeCommand body,
                      Later<FactOutcome> later) {
    state(call,
          set_lesson_mode(
              body.command_id, call.actor_id(),
              {.lesson_id = place.lesson_id, .mode = body.mode, .reason = std::move(body.reason)}),
          std::move(later));
}

void save_days_modes(Call& call, SetDaysModes body, Later<DaysModesSet> later) {
    if (body.commands.size() > limits::classes_per_request)
        return later.refuse(RefusalCode::page_too_large);
    const Asker asker = Asker::of(call);
    SetDaysMode set{
        .from = body.from, .to = body.to, .mode = body.mode, .reason = std::move(body.reason)};
    for (const DaysModeOfClass& one : body.commands) set.together.push_back(one.study_group_id);
    std::vector<Command> commands;
    for (const DaysModeOfClass& one : body.commands) {
        set.study_group_id = one.study_group_id;
        commands.push_back(set_days_mode(one.command_id, asker.person_id, set));
    }
    submit_all(asker.school.writer, std::move(commands),
               [asker, set, later, asked = std::move(body.commands)](const Receipts& receipts) {
                   later([asker, set, asked, receipts]() -> Result<DaysModesSet> {
                       DaysModesSet all;
                       std::int64_t changed = 0;
                       for (std::size_t i = 0; i < receipts.size(); ++i) {
                           all.outcomes.push_back({.command_id = asked[i].command_id,
                                                   .outcome = became(receipts[i]),
                                                   .refusal = refusal_of(receipts[i])});
                           if (receipts[i]) changed += receipts[i]->entry_count;
                       }
                       all.changed_count = static_cast<int>(changed);
                       auto left = asker.read([&](Reader& reader) {
                           return open_modes_left(reader, asker.person_id, set, set.together,
                                                  asker.today());
                       });
                       // Whoever may not ask has been refused each command already.
                       if (!left && left.error().is_fault()) return left.error();
                       if (left) all.left = *std::move(left);
                       return all;
                   });
               });
}

void save_briefing(Call& call, const LessonPlace& place, BriefingCommand body,
                   Later<FactOutcome> later) {
    state(call,
          record_briefing(
              body.command_id, call.actor_id(),
              {.lesson_id = place.lesson_id, .kind = body.kind, .text = std::move(body.text)}),
          std::move(later));
}

void show_briefings(Call& call, Later<BriefingsView> later) {
    open_on_worker(call, later, open_briefings);
}

void export_briefings(Call& call, Later<CsvFile> later) { send_csv(call, later, briefings_book); }

void export_briefings_workbook(Call& call, Later<XlsxFile> later) {
    send_xlsx(call, later, briefings_book);
}

}  // namespace letopis::http
