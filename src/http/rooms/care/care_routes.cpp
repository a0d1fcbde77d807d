#include "http/rooms/care/care_routes.h"

#include "app/attendance/health/health_sheet_form.h"
#include "app/attendance/health/keep_health_sheet.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

ListBook care_table_of(const CareView& view) {
    ListSheet sheet{.title = "Подопечные",
                    .columns = {{"Фамилия, инициалы", 26},
                                {"Класс", 12},
                                {"Уроков", 10},
                                {"Пропущено", 12},
                                {"Без уважительной причины", 26},
                                {"Опозданий", 12},
                                {"Дней с тремя пропусками и более", 32}},
                    .fixed_columns = 1};
    for (const CareStudent& one : view.students)
        sheet.rows.push_back({one.name, one.study_group_title, whole(one.lessons),
                              whole(one.missed), whole(one.without_reason), whole(one.late),
                              whole(one.long_days)});
    return {.name = "Подопечные " + view.from.iso() + " " + view.to.iso(),
            .sheets = {std::move(sheet)}};
}

auto care_book(const DayPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) -> Result<ListBook> {
        LETOPIS_TRY(view, open_care(reader, standing, place.on, now));
        return care_table_of(view);
    };
}

}  // namespace

void show_health_classes(Call& call, Later<HealthClasses> later) {
    open_on_worker(call, later, open_health_classes);
}

void show_class_health(Call& call, const GroupPlace& place, Later<ClassHealth> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_class_health(reader, standing, place.study_group_id, now);
    });
}

void print_class_health(Call& call, const GroupPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_health_sheet_form(reader, standing, place.study_group_id, now);
    });
}

void save_health_sheet(Call& call, const StudentPlace& place, HealthSheetCommand body,
                       Later<FactOutcome> later) {
    state(call,
          keep_health_sheet(body.command_id, call.actor_id(),
                            {.student_id = place.student_id,
                             .health_group = body.health_group,
                             .sports_group = body.sports_group,
                             .furniture_no = std::move(body.furniture_no),
                             .seat = std::move(body.seat),
                             .advice = std::move(body.advice),
                             .examined_on = body.examined_on}),
          std::move(later));
}

void show_student_health(Call& call, const StudentPlace& place, Later<StudentHealth> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_student_health(reader, standing, place.student_id, now);
    });
}

void show_care(Call& call, const DayPlace& place, Later<CareView> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_care(reader, standing, place.on, now);
    });
}

void export_care(Call& call, const DayPlace& place, Later<CsvFile> later) {
    send_csv(call, later, care_book(place));
}

void export_care_workbook(Call& call, const DayPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, care_book(place));
}

}  // namespace letopis::http
