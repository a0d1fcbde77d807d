#include "store/checking/compare_tables.h"

#include <array>

namespace letopis::store {
namespace {

constexpr auto tables = std::to_array<ProjectionTable>({
    {"absence_notices", Sql::tables_absence_notices, 2},
    {"achievements", Sql::tables_achievements, 2},
    {"after_school_regimes", Sql::tables_after_school_regimes, 2},
    {"annual_marks", Sql::tables_annual_marks, 3},
    {"appeals", Sql::tables_appeals, 2},
    {"applied_reasons", Sql::tables_applied_reasons, 2},
    {"associations", Sql::tables_associations, 2},
    {"attendance", Sql::tables_attendance, 6},
    {"attestation_plans", Sql::tables_attestation_plans, 3},
    {"attestations", Sql::tables_attestations, 2},
    {"behaviour_marks", Sql::tables_behaviour_marks, 4},
    {"bell_slots", Sql::tables_bell_slots, 3},
    {"calendar_days", Sql::tables_calendar_days, 2},
    {"carried_results", Sql::tables_carried_results, 2},
    {"change_reasons", Sql::tables_change_reasons, 2},
    {"class_closings", Sql::tables_class_closings, 2},
    {"class_teachers", Sql::tables_class_teachers, 4},
    {"closed_aspects", Sql::tables_closed_aspects, 3},
    {"commands", Sql::tables_commands, 2},
    {"comments", Sql::tables_comments, 6},
    {"copies", Sql::tables_copies, 3},
    {"correction_requests", Sql::tables_correction_requests, 2},
    {"corrections", Sql::tables_corrections, 2},
    {"council_decisions", Sql::tables_council_decisions, 3},
    {"course_closings", Sql::tables_course_closings, 2},
    {"course_teachers", Sql::tables_course_teachers, 4},
    {"courses", Sql::tables_courses, 2},
    {"criteria_points", Sql::tables_criteria_points, 5},
    {"deferrals", Sql::tables_deferrals, 2},
    {"documents", Sql::tables_documents, 2},
    {"duty_ticks", Sql::tables_duty_ticks, 4},
    {"early_attestations", Sql::tables_early_attestations, 2},
    {"enrolments", Sql::tables_enrolments, 4},
    {"exam_results", Sql::tables_exam_results, 4},
    {"excuse_documents", Sql::tables_excuse_documents, 2},
    {"exemptions", Sql::tables_exemptions, 2},
    {"final_attestations", Sql::tables_final_attestations, 2},
    {"graduate_admissions", Sql::tables_graduate_admissions, 2},
    {"group_bells", Sql::tables_group_bells, 3},
    {"guardianships", Sql::tables_guardianships, 4},
    {"health_sheets", Sql::tables_health_sheets, 2},
    {"lesson_plans", Sql::tables_lesson_plans, 2},
    {"lessons", Sql::tables_lessons, 6},
    {"marks", Sql::tables_marks, 8},
    {"mass_events", Sql::tables_mass_events, 2},
    {"media", Sql::tables_media, 2},
    {"mentions", Sql::tables_mentions, 5},
    {"named_bells", Sql::tables_named_bells, 2},
    {"organizations", Sql::tables_organizations, 1},
    {"packages", Sql::tables_packages, 2},
    {"period_closings", Sql::tables_period_closings, 3},
    {"period_marks", Sql::tables_period_marks, 4},
    {"period_systems", Sql::tables_period_systems, 2},
    {"periods", Sql::tables_periods, 3},
    {"persons", Sql::tables_persons, 2},
    {"planned_works", Sql::tables_planned_works, 2},
    {"policies", Sql::tables_policies, 2},
    {"practice_assignments", Sql::tables_practice_assignments, 2},
    {"practice_days", Sql::tables_practice_days, 3},
    {"remarks", Sql::tables_remarks, 2},
    {"reopenings", Sql::tables_reopenings, 2},
    {"result_counts", Sql::tables_result_counts, 3},
    {"retake_directions", Sql::tables_retake_directions, 2},
    {"role_assignments", Sql::tables_role_assignments, 4},
    {"role_scopes", Sql::tables_role_scopes, 4},
    {"rooms", Sql::tables_rooms, 2},
    {"rubrics", Sql::tables_rubrics, 2},
    {"school_years", Sql::tables_school_years, 2},
    {"study_group_parents", Sql::tables_study_group_parents, 3},
    {"study_groups", Sql::tables_study_groups, 2},
    {"study_modes", Sql::tables_study_modes, 2},
    {"subject_cycles", Sql::tables_subject_cycles, 2},
    {"subjects", Sql::tables_subjects, 2},
    {"timetable_slots", Sql::tables_timetable_slots, 6},
    {"visits", Sql::tables_visits, 2},
});

/// Walks over two tables in the order of their keys.
class TableComparison {
public:
    TableComparison(const ProjectionTable& table, Connection& live, Connection& expected,
                    Findings& findings)
        : table_{table},
          live_{live, table.rows},
          expected_{expected, table.rows},
          findings_{findings} {}

    Result<Done> run() {
        bool has_live = live_.next();
        bool has_expected = expected_.next();
        while (has_live || has_expected) {
            const int order = !has_live ? 1 : !has_expected ? -1 : compare_keys();
            if (order < 0) say(live_, "лишняя строка");
            if (order > 0) say(expected_, "строки нет");
            if (order == 0 && live_.compare_row(expected_, live_.column_count()) != 0)
                say(live_, "строка не такая, как следует из записей");
            if (order <= 0) has_live = live_.next();
            if (order >= 0) has_expected = expected_.next();
        }
        LETOPIS_TRY_DONE(expected_.finish());
        if (const auto read = live_.finish(); !read)
            findings_.add("Таблица " + std::string{table_.name}, read.error().message());
        return Done{};
    }

private:
    int compare_keys() const { return live_.compare_row(expected_, table_.key_columns); }
    void say(const Query& row, const std::string& what) {
        findings_.add(
            "Таблица " + std::string{table_.name} + ", строка " + row.row_text(table_.key_columns),
            what + ". Остановите сервер и выполните letopis rebuild.");
    }

    const ProjectionTable& table_;
    Query live_;
    Query expected_;
    Findings& findings_;
};

}  // namespace

std::span<const ProjectionTable> projection_tables() { return tables; }

Result<Done> compare_tables(Connection& live, Connection& expected, Findings& findings) {
    for (const ProjectionTable& table : tables)
        LETOPIS_TRY_DONE((TableComparison{table, live, expected, findings}.run()));
    return Done{};
}

}  // namespace letopis::store
