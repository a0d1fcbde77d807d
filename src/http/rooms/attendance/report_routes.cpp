#include "http/rooms/attendance/report_routes.h"

#include "app/attendance/attendance_forms.h"
#include "http/rooms/attendance/attendance_tables.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto register_book(const GroupDayPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) -> Result<ListBook> {
        LETOPIS_TRY(
            view, open_attendance_register(reader, standing, place.study_group_id, place.on, now));
        return register_table(view);
    };
}

auto summary_book(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) -> Result<ListBook> {
        LETOPIS_TRY(view, open_attendance_summary(reader, standing, place.study_group_id, now));
        return summary_table(view);
    };
}

}  // namespace

void show_attendance_register(Call& call, const GroupDayPlace& place,
                              Later<AttendanceRegister> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_attendance_register(reader, standing, place.study_group_id, place.on, now);
    });
}

void export_attendance_register(Call& call, const GroupDayPlace& place, Later<CsvFile> later) {
    send_csv(call, later, register_book(place));
}

void export_register_workbook(Call& call, const GroupDayPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, register_book(place));
}

void print_attendance_register(Call& call, const GroupDayPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_missed_lessons_form(reader, standing, place.study_group_id, place.on, now);
    });
}

void show_attendance_summary(Call& call, const GroupPlace& place, Later<AttendanceSummary> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_attendance_summary(reader, standing, place.study_group_id, now);
    });
}

void export_attendance_summary(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, summary_book(place));
}

void export_summary_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, summary_book(place));
}

void print_attendance_summary(Call& call, const GroupPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_attendance_summary_form(reader, standing, place.study_group_id, now);
    });
}

void show_presence(Call& call, const DayPlace& place, Later<PresenceView> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_presence(reader, standing, place.on, now);
    });
}

}  // namespace letopis::http
