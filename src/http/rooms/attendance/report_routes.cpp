#include "http/rooms/attendance/report_routes.h"

#include "http/rooms/attendance/attendance_csv.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {

void show_attendance_register(Call& call, const GroupDayPlace& place,
                              Later<AttendanceRegister> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_attendance_register(reader, standing, place.study_group_id, place.on, now);
    });
}

void export_attendance_register(Call& call, const GroupDayPlace& place, Later<CsvFile> later) {
    open_on_worker(
        call, later,
        [place](Reader& reader, const Standing& standing, Instant now) -> Result<CsvFile> {
            LETOPIS_TRY(view, open_attendance_register(reader, standing, place.study_group_id,
                                                       place.on, now));
            return CsvFile{.text = register_csv(view),
                           .file_name = "Пропуски " + view.study_group_title + " " +
                                        view.days.front().iso().substr(0, 7) + ".csv"};
        });
}

void show_attendance_summary(Call& call, const GroupPlace& place, Later<AttendanceSummary> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_attendance_summary(reader, standing, place.study_group_id, now);
    });
}

void export_attendance_summary(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    open_on_worker(
        call, later,
        [place](Reader& reader, const Standing& standing, Instant now) -> Result<CsvFile> {
            LETOPIS_TRY(view, open_attendance_summary(reader, standing, place.study_group_id, now));
            return CsvFile{.text = summary_csv(view),
                           .file_name = "Посещаемость " + view.study_group_title + ".csv"};
        });
}

void show_presence(Call& call, const DayPlace& place, Later<PresenceView> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_presence(reader, standing, place.on, now);
    });
}

}  // namespace letopis::http
