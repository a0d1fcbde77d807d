#include "http/rooms/attestation/attestation_routes.h"

#include "app/attestation/attestation_forms.h"
#include "app/attestation/hold_attestation.h"
#include "app/attestation/plan_attestation.h"
#include "http/rooms/attestation/attestation_tables.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto opening_exam_sheet(const ExamPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_exam_sheet(reader, standing, place.course_id, place.period_id, now);
    };
}

auto opening_group_sheet(const GroupPeriodPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_group_sheet(reader, standing, place.study_group_id, place.period_id, now);
    };
}

auto opening_debts(const DebtsPlace& place) {
    return [year = place.school_year_id](Reader& reader, const Standing& standing, Instant now) {
        return open_debts(reader, standing, year, now);
    };
}

}  // namespace

void show_attested_groups(Call& call, Later<AttestedGroups> later) {
    open_on_worker(call, later, [](Reader& reader, const Standing& standing, Instant now) {
        return open_attested_groups(reader, standing, now);
    });
}

void show_attestation_plan(Call& call, const GroupPlace& place, Later<GroupPlan> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_attestation_plan(reader, standing, place.study_group_id, now);
    });
}

void save_attestation_form(Call& call, PlanFormCommand body, Later<FactOutcome> later) {
    state(call,
          plan_attestation(
              body.command_id, call.actor_id(),
              {.course_id = body.course_id, .period_id = body.period_id, .form = body.form}),
          std::move(later));
}

void show_exam_sheet(Call& call, const ExamPlace& place, Later<ExamSheet> later) {
    open_on_worker(call, later, opening_exam_sheet(place));
}

void export_exam_sheet(Call& call, const ExamPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_exam_sheet(place), exam_sheet_table));
}

void export_exam_workbook(Call& call, const ExamPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_exam_sheet(place), exam_sheet_table));
}

void print_exam_sheet(Call& call, const ExamPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_exam_sheet_form(reader, standing, place.course_id, place.period_id, now);
    });
}

void show_group_sheet(Call& call, const GroupPeriodPlace& place, Later<GroupSheet> later) {
    open_on_worker(call, later, opening_group_sheet(place));
}

void export_group_sheet(Call& call, const GroupPeriodPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_group_sheet(place), group_sheet_table));
}

void export_group_workbook(Call& call, const GroupPeriodPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_group_sheet(place), group_sheet_table));
}

void print_group_sheet(Call& call, const GroupPeriodPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_group_sheet_form(reader, standing, place.study_group_id, place.period_id, now);
    });
}

void save_attempt(Call& call, AttemptCommand body, Later<FactOutcome> later) {
    state(call,
          hold_attestation(body.command_id, call.actor_id(),
                           {.course_id = body.course_id,
                            .student_id = body.student_id,
                            .period_id = body.period_id,
                            .held_on = body.held_on,
                            .kind = body.kind,
                            .result = body.result,
                            .protocol_no = std::move(body.protocol_no),
                            .examiners = std::move(body.examiners),
                            .corrects = body.corrects}),
          std::move(later));
}

void show_debts(Call& call, const DebtsPlace& place, Later<DebtList> later) {
    open_on_worker(call, later, opening_debts(place));
}

void export_debts(Call& call, const DebtsPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_debts(place), debts_table));
}

void export_debts_workbook(Call& call, const DebtsPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_debts(place), debts_table));
}

void show_student_debts(Call& call, const StudentPlace& place, Later<StudentDebts> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_student_debts(reader, standing, place.student_id, now);
    });
}

void show_study_record(Call& call, const StudentPlace& place, Later<StudyRecord> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_study_record(reader, standing, place.student_id, now);
    });
}

void print_study_record(Call& call, const StudentPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_study_record_form(reader, standing, place.student_id, now);
    });
}

}  // namespace letopis::http
