#include "http/rooms/reports/report_routes.h"

#include "app/reports/class_list_forms.h"
#include "app/reports/extract_forms.h"
#include "app/reports/personal_file_form.h"
#include "app/reports/report_forms.h"
#include "http/rooms/printing.h"
#include "http/rooms/reports/report_tables.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto opening_results(const ClassSpanPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_results(reader, standing, place.study_group_id,
                            {.period_id = place.period_id, .range = place.range}, now);
    };
}

FulfilmentSearch search_of(const FulfilmentPlace& place) {
    return {.study_group_id = place.study_group_id, .teacher_id = place.teacher_id};
}

auto opening_fulfilment(const FulfilmentPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_fulfilment(reader, standing, search_of(place), now);
    };
}

auto opening_hours(const HoursPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_hours_sheet(reader, standing, place.month, now);
    };
}

auto opening_general_list(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_general_list(reader, standing, place.study_group_id, now);
    };
}

auto opening_activity_list(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_activity_list(reader, standing, place.study_group_id, now);
    };
}

}  // namespace

void show_results(Call& call, const ClassSpanPlace& place, Later<ResultsReport> later) {
    open_on_worker(call, later, opening_results(place));
}

void export_results(Call& call, const ClassSpanPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_results(place), results_table));
}

void export_results_workbook(Call& call, const ClassSpanPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_results(place), results_table));
}

void show_class_report(Call& call, const ClassSpanPlace& place, Later<ClassReport> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_class_report(reader, standing, place.study_group_id,
                                 {.period_id = place.period_id, .range = place.range}, now);
    });
}

void show_fulfilment(Call& call, const FulfilmentPlace& place, Later<FulfilmentReport> later) {
    open_on_worker(call, later, opening_fulfilment(place));
}

void export_fulfilment(Call& call, const FulfilmentPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_fulfilment(place), fulfilment_table));
}

void export_fulfilment_workbook(Call& call, const FulfilmentPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_fulfilment(place), fulfilment_table));
}

void print_fulfilment(Call& call, const FulfilmentPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_fulfilment_form(reader, standing, search_of(place), now);
    });
}

void show_hours_sheet(Call& call, const HoursPlace& place, Later<HoursSheet> later) {
    open_on_worker(call, later, opening_hours(place));
}

void export_hours_sheet(Call& call, const HoursPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_hours(place), hours_table));
}

void export_hours_workbook(Call& call, const HoursPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_hours(place), hours_table));
}

void print_hours_sheet(Call& call, const HoursPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_hours_sheet_form(reader, standing, place.month, now);
    });
}

void show_general_list(Call& call, const GroupPlace& place, Later<GeneralList> later) {
    open_on_worker(call, later, opening_general_list(place));
}

void export_general_list(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_general_list(place), general_list_table));
}

void export_general_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_general_list(place), general_list_table));
}

void print_general_list(Call& call, const GroupPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_general_list_form(reader, standing, place.study_group_id, now);
    });
}

void show_activity_list(Call& call, const GroupPlace& place, Later<ActivityList> later) {
    open_on_worker(call, later, opening_activity_list(place));
}

void export_activity_list(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_activity_list(place), activity_list_table));
}

void export_activity_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_activity_list(place), activity_list_table));
}

void print_activity_list(Call& call, const GroupPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_activity_list_form(reader, standing, place.study_group_id, now);
    });
}

void print_personal_files(Call& call, const GroupPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_personal_file_form(reader, standing, place.study_group_id, now);
    });
}

void show_report_card(Call& call, const StudentPlace& place, Later<ReportCard> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_report_card(reader, standing, place.student_id, now);
    });
}

void print_extract(Call& call, const StudentPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_extract_form(reader, standing, place.student_id, now);
    });
}

void print_certificate_of_study(Call& call, const StudentPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_certificate_of_study_form(reader, standing, place.student_id, now);
    });
}

void print_report_card(Call& call, const CardPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_report_card_form(reader, standing, place.student_id, place.school_year_id, now);
    });
}

}  // namespace letopis::http
