#pragma once
// open_report_card: табель успеваемости и посещаемости of one student (F-16, DRY-07): the results
// of all periods and years that the school knows, and what he missed.

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct ReportCardRow {
    std::string subject_title;
    std::vector<std::string> results;  ///< For each of ReportCardYear::periods; "" where none.
    std::string annual;
    /// The same on the five-point scale (rated.h), for documents in which the law knows no other.
    std::vector<ResultValue> rated_results{};
    std::optional<ResultValue> rated_annual{};
    bool operator==(const ReportCardRow&) const = default;
};
LETOPIS_DESCRIBE(ReportCardRow, subject_title, results, annual)

/// Пропущено уроков.
struct MissedLessons {
    int missed = 0;
    int ill = 0;
    int excused = 0;
    int without_reason = 0;
    int late = 0;  ///< Not an absence.
    bool operator==(const MissedLessons&) const = default;
};
LETOPIS_DESCRIBE(MissedLessons, missed, ill, excused, without_reason, late)

struct ReportCardYear {
    SchoolYearId school_year_id;
    std::string title;              ///< "2026/2027"
    std::string study_group_title;  ///< The class he was in last that year.
    std::string class_teacher;
    std::vector<std::string> periods;
    /// By the curriculum, subgroups of a subject in one; then «Поведение», where the school has
    /// introduced marks for it (ASM-13).
    std::vector<ReportCardRow> rows;
    std::vector<MissedLessons> missed;  ///< For each of the periods, then the year.
    bool operator==(const ReportCardYear&) const = default;
};
LETOPIS_DESCRIBE(ReportCardYear, school_year_id, title, study_group_title, class_teacher, periods,
                 rows, missed)

struct ReportCard {
    StudentId student_id;
    std::string student_name;  ///< Full.
    Date today;
    std::vector<ReportCardYear> years;  ///< The newest first.
    bool operator==(const ReportCard&) const = default;
};
LETOPIS_DESCRIBE(ReportCard, student_id, student_name, today, years)

/// Refuses `not_found` for an unknown student; as the second lock (read_diary).
Result<ReportCard> open_report_card(Reader& reader, const Standing& standing, StudentId student_id,
                                    Instant now);
/// One year of it without associations, for whoever has been let in by another right; nothing where
/// he was in no class that year.
Result<std::optional<ReportCardYear>> read_class_year(Reader& reader, StudentId student_id,
                                                      const SchoolYear& year, Date today);

}  // namespace letopis
